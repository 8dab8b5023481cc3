package org.stamkunde.memory.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.memory.Identity;
import picocli.CommandLine.Parameters;

/// `export`: everything that is known of one customer, to hand over.
@picocli.CommandLine.Command(
    name = "export",
    description = {
      "Write all that is known of one customer to a file, to hand over to the customer.",
      ""
    })
public final class Export implements Command {
  @Parameters(index = "0", paramLabel = "ID", description = Identity.WRITTEN)
  String id = "";

  @Parameters(
      index = "1",
      paramLabel = "FILE",
      description = "Where to: .json, .html, or both when the name ends in neither.")
  Path file = Path.of("");

  @Override
  public Answer run(Rooms rooms) {
    Map<String, @Nullable Object> known = rooms.door(TakingAlong.class).of(id);
    List<Path> files = Papers.ready(rooms.workingFolder().resolve(file).normalize());
    Papers.write(files, "All that is known of " + known.get("customer"), known);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("customer", known.get("customer"));
    json.put("files", files);
    String where = files.stream().map(Path::toString).collect(Collectors.joining(" and "));
    return new Answer(json, "Written to %s.".formatted(where));
  }
}
