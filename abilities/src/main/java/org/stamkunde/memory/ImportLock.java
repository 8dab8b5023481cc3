package org.stamkunde.memory;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;

/// The right to import or undo: one at a time, whichever program asks. The database takes it back
/// when the program that holds it dies.
final class ImportLock implements AutoCloseable {
  private static final long KEY = 0x5354_414D_0002L;
  private final Connection connection;

  private ImportLock(Connection connection) {
    this.connection = connection;
  }

  /// Waits up to so many seconds (0: not at all) for whoever holds it.
  static Optional<ImportLock> take(DataSource source, int seconds) {
    try {
      Connection connection = source.getConnection();
      if (held(connection, "select pg_try_advisory_lock(?)")
          || seconds > 0 && waited(connection, seconds)) {
        return Optional.of(new ImportLock(connection));
      }
      connection.close();
      return Optional.empty();
    } catch (SQLException e) {
      throw new SQLExceptionSubclassTranslator().translate("lock", null, e);
    }
  }

  private static boolean waited(Connection connection, int seconds) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set lock_timeout = '" + seconds + "s'");
      held(connection, "select pg_advisory_lock(?) is not null");
      return true;
    } catch (SQLException e) {
      if ("55P03".equals(e.getSQLState())) {
        return false;
      }
      throw e;
    } finally {
      try (var statement = connection.createStatement()) {
        statement.execute("reset lock_timeout");
      }
    }
  }

  private static boolean held(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setLong(1, KEY);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  @Override
  public void close() {
    try (connection) {
      held(connection, "select pg_advisory_unlock(?)");
    } catch (SQLException e) {
      throw new SQLExceptionSubclassTranslator().translate("unlock", null, e);
    }
  }
}
