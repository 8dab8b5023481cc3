package org.stamkunde.manners.consent.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.manners.consent.ConsentExport;
import picocli.CommandLine.Parameters;

/// `consent export`: all consents with their proof, to take along.
@picocli.CommandLine.Command(
    name = "export",
    description = {
      "Write every consent and withdrawal with its proof into a file (CSV) that",
      "only you can read, and that consent import takes in: here again without",
      "changing anything, or in another shop with the same timelines.",
      ""
    })
final class TakeConsentsAlong implements Command {
  @Parameters(index = "0", paramLabel = "FILE", description = "The file to write.")
  Path file = Path.of("");

  @Override
  public Answer run(Rooms rooms) {
    Path path = rooms.workingFolder().resolve(file).normalize();
    long rows = rooms.door(ConsentExport.class).write(path);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", path.toString());
    json.put("rows", rows);
    return new Answer(json, "%d rows in %s%n".formatted(rows, path));
  }
}
