package org.stamkunde.server.line;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Measured.Finding;
import org.stamkunde.frame.Rooms;
import org.stamkunde.memory.KeyMarks;
import org.stamkunde.server.web.ShopFindings;
import picocli.CommandLine.Option;

/// What the open shop knows to be wrong with itself; the doctor asks it.
@picocli.CommandLine.Command(
    name = "findings",
    hidden = true,
    description = {"Tell what the shop knows to be wrong with itself.", ""})
public final class TellFindings implements Command {
  @Option(names = "--accept-keys", description = "Take the keys that are there for the shop's own.")
  boolean accept;

  static TellFindings with(boolean acceptKeys) {
    TellFindings command = new TellFindings();
    command.accept = acceptKeys;
    return command;
  }

  @Override
  public Answer run(Rooms rooms) {
    if (accept) {
      rooms.door(KeyMarks.class).accept();
    }
    List<Finding> all = rooms.door(ShopFindings.class).all();
    return new Answer(
        Map.of("findings", all), all.stream().map(Finding::says).collect(Collectors.joining("\n")));
  }
}
