package org.stamkunde.server.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.KeyMarks;
import picocli.CommandLine.Parameters;

/// `backup`: everything of the shop in one file.
@picocli.CommandLine.Command(
    name = "backup",
    description = {
      "Write everything of the shop to one file. A console may be open meanwhile.",
      "",
      "The file holds all tables: customers, and of secrets the hashes of passwords and of keys, and",
      "the secrets by which a shop signs for its visitors. The folder `secrets` of the home is no part.",
      ""
    })
public final class KeepABackup implements Command {
  @Parameters(paramLabel = "FILE", description = "The file; it must not be there yet.")
  Path file = Path.of("");

  @Override
  public Answer run(Rooms rooms) {
    Path path = rooms.workingFolder().resolve(file).normalize();
    if (Files.exists(path)) {
      throw new WrongInput(
          "There is a file %s already. Name another one, or remove it first.".formatted(path));
    }
    Path folder = path.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new WrongInput(
          "There is no folder %s. Make it first, or name a file elsewhere.".formatted(folder));
    }
    // Each key is marked at the latest now, so that whoever brings the file back knows which it
    // was.
    rooms.door(KeyMarks.class).lost();
    Backup.Written written = rooms.door(Backup.class).to(path, rooms::progress);
    return new Answer(
        written,
        String.format(
            Locale.ROOT,
            "%,d customers and %,d events are in %s (%,d bytes, %.1f s).",
            written.customers(),
            written.events(),
            path,
            written.bytes(),
            written.seconds()));
  }
}
