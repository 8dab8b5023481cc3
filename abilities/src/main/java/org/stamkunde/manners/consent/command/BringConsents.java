package org.stamkunde.manners.consent.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.manners.consent.ConsentImport;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `consent import`: consents from another program, with their proof.
@picocli.CommandLine.Command(
    name = "import",
    description = {
      "Take in consents with their proof. FILE is text with columns: customer or",
      "email, purpose, channel, at, and wording (or version and language); and where",
      "there are: what (given or withdrawn), sender, how, evidence, jurisdiction,",
      "expires, source, id. Taking in the same rows again changes nothing.",
      ""
    })
final class BringConsents extends Telling {
  @Parameters(index = "0", paramLabel = "FILE", description = "The file.")
  Path file = Path.of("");

  @Option(names = "--dry-run", description = "Only say what would become of it.")
  boolean dryRun;

  @Option(
      names = "--accept-rejects",
      description = "Take the other rows even if more than one in five cannot be taken.")
  boolean acceptRejects;

  @Override
  Answer told(Rooms rooms) {
    Path path = rooms.workingFolder().resolve(file).normalize();
    ConsentImport.Result result =
        rooms.door(ConsentImport.class).bring(path, !dryRun, acceptRejects);
    return told(result);
  }

  private Answer told(ConsentImport.Result result) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rows", result.rows());
    json.put("accepted", result.accepted());
    json.put("rejected", result.rejected());
    json.put("duplicates", result.duplicates());
    json.put("customers", result.customers());
    json.put("rejects", result.rejects() == null ? null : result.rejects().toString());
    json.put("seconds", result.seconds());
    String text =
        "%s%d of %d rows, of %d customers; %d were known, %d rejected.%n"
            .formatted(
                dryRun ? "Would take in " : "Took in ",
                result.accepted(),
                result.rows(),
                result.customers(),
                result.duplicates(),
                result.rejected());
    return new Answer(
        json, result.rejects() == null ? text : text + "Why: " + result.rejects() + "\n");
  }
}
