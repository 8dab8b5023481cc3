package org.stamkunde.manners.consent.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.manners.consent.Purposes;
import org.stamkunde.manners.consent.Wording;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `consent wording`: the words under which a consent is given.
@picocli.CommandLine.Command(
    name = "wording",
    description = {
      "Put a purpose into words. Words that were used are never changed: this",
      "makes the next version, and older consents keep theirs.",
      ""
    })
final class PutIntoWords extends Telling {
  @Parameters(index = "0", paramLabel = "PURPOSE", description = "The purpose.")
  String purpose = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "The words, in quotes.")
  String text = "";

  @Option(
      names = "--language",
      required = true,
      paramLabel = "LANGUAGE",
      description = "nb, da, sv, en, de …")
  String language = "";

  @Option(
      names = "--jurisdiction",
      paramLabel = "CC",
      description = "For the law of this country alone, such as DK.")
  @Nullable String jurisdiction;

  @Override
  Answer told(Rooms rooms) {
    Wording kept = rooms.door(Purposes.class).word(purpose, language, text, jurisdiction);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("purpose", kept.purpose());
    json.put("language", kept.language());
    json.put("version", kept.version());
    json.put("jurisdiction", kept.jurisdiction());
    json.put("wording", kept.text());
    return new Answer(
        json,
        "Version %d of %s in %s.%n".formatted(kept.version(), kept.purpose(), kept.language()));
  }
}
