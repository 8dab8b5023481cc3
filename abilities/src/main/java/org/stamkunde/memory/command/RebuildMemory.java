package org.stamkunde.memory.command;

import java.util.Locale;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.memory.Rebuild;

/// `rebuild memory`: folds everyone anew from the timeline, and says where memory differed.
@picocli.CommandLine.Command(
    name = "memory",
    description = {
      "Fold every customer anew from the timeline and compare with what is remembered.",
      "",
      "What differs is replaced and counted. A console may be open meanwhile; a rebuild that was",
      "broken off goes on where it was.",
      ""
    })
final class RebuildMemory implements Command {
  @Override
  public Answer run(Rooms rooms) {
    Rebuild.Rebuilt rebuilt = rooms.door(Rebuild.class).run(new Told(rooms));
    return new Answer(rebuilt, words(rebuilt));
  }

  private static String words(Rebuild.Rebuilt rebuilt) {
    String found =
        rebuilt.differences() == 0
            ? "Memory equals its timeline."
            : String.format(
                Locale.ROOT,
                "%,d differed from the timeline and were replaced.",
                rebuilt.differences());
    return String.format(
        Locale.ROOT,
        "%,d customers were folded anew from %,d events in %.1f s. %s",
        rebuilt.customers(),
        rebuilt.events(),
        rebuilt.seconds(),
        found);
  }
}
