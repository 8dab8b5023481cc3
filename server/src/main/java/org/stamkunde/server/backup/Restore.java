package org.stamkunde.server.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.stamkunde.memory.Forgetting;
import org.stamkunde.server.start.House;

/// A backup brought back into a home on which nobody else is at work.
public final class Restore {
  private Restore() {}

  /// What was brought back. `forgotten`: how many customers of the backup were forgotten here since
  /// it was made, and are again.
  public record Restored(long customers, long events, long bytes, double seconds, int forgotten) {}

  /// Reads the file into the open house, which has answered nothing yet. Unless forced, the home
  /// must be empty.
  public static Restored from(Path file, House house, boolean force, Consumer<String> progress) {
    long began = System.nanoTime();
    DataSource source = house.door(DataSource.class);
    try (Archive archive = Archive.open(file)) {
      if (!force && !Restoring.empty(source)) {
        throw Restoring.notEmpty();
      }
      new Restoring(source, archive, progress).run();
      int forgotten =
          house.door(Forgetting.class).again((stage, done, of) -> progress.accept(stage));
      Manifest manifest = archive.manifest();
      return new Restored(
          manifest.customers(),
          manifest.events(),
          Files.size(file),
          Backup.seconds(began),
          forgotten);
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The backup could not be brought back; nothing was changed. Maybe the disk is full, or the"
              + " database was ended meanwhile.",
          e);
    } catch (IOException e) {
      throw new UncheckedIOException("The backup cannot be read", e);
    }
  }
}
