package org.stamkunde.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.stamkunde.server.home.Home;

/// Tries whether a database can be had on this machine: reaches the user's own, or starts the
/// embedded one on nothing and takes it away again.
public final class Trial {
  private static final int OLDEST = 16;

  private Trial() {}

  /// What was found; throws with a sentence when there is none.
  public static String run(Path cache) {
    Optional<OwnServer> own = OwnServer.from(System.getenv());
    if (own.isPresent()) {
      return "Your own server answers: " + version(own.get()) + ".";
    }
    try {
      Path folder = Files.createTempDirectory("stamkunde-doctor");
      try (EmbeddedServer server = EmbeddedServer.open(new Home(folder).made(), cache)) {
        return "The embedded one starts: " + version(server) + ".";
      } finally {
        Binaries.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("No folder for a trial of the database", e);
    }
  }

  private static String version(Store store) {
    try (Connection connection = Connections.open(store.access())) {
      int major = connection.getMetaData().getDatabaseMajorVersion();
      String version = "PostgreSQL " + connection.getMetaData().getDatabaseProductVersion();
      if (major < OLDEST) {
        throw new IllegalStateException(
            version + " is too old: Stamkunde needs 16 or newer, 18 is best.");
      }
      return version;
    } catch (SQLException e) {
      throw new IllegalStateException(
          "The database cannot be reached (%s). Check that it runs, and that %s is right."
              .formatted(e.getSQLState(), OwnServer.SETTING),
          e);
    }
  }
}
