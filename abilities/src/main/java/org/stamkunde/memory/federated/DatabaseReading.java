package org.stamkunde.memory.federated;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/// Reads one value from a PostgreSQL database, in a transaction that cannot write. Over the open
/// internet the certificate must be the host's; inside the listed network encryption is used where
/// it is offered.
final class DatabaseReading {
  private static final String SQLSTATE_CONNECTION = "08";

  /// The value as text; null where there is no row, or no value in it.
  @Nullable String read(
      Origin.Database origin, Pinned to, String name, @Nullable String secret, Attempt attempt)
      throws Failed {
    String ticket = UUID.randomUUID().toString();
    PinnedSockets.give(ticket, new PinnedSockets.Ticket(to, attempt));
    try (Connection connection = connect(origin, to, secret, ticket, attempt)) {
      connection.setReadOnly(true);
      connection.setAutoCommit(false);
      try (PreparedStatement statement = connection.prepareStatement(origin.select())) {
        statement.setMaxRows(2);
        statement.setString(1, name);
        return value(statement);
      }
    } catch (SQLException e) {
      throw failed(e, attempt);
    } finally {
      PinnedSockets.takeBack(ticket);
    }
  }

  private static @Nullable String value(PreparedStatement statement) throws SQLException, Failed {
    try (ResultSet rows = statement.executeQuery()) {
      if (!rows.next()) {
        return null;
      }
      String value =
          rows.getObject(1) instanceof BigDecimal number
              ? PlainNumbers.written(number)
              : rows.getString(1);
      if (rows.getMetaData().getColumnCount() != 1 || rows.next()) {
        throw new Failed(Trouble.NO_SINGLE_VALUE);
      }
      return value;
    }
  }

  private static Connection connect(
      Origin.Database origin, Pinned to, @Nullable String secret, String ticket, Attempt attempt)
      throws SQLException, Failed {
    Properties settings = new Properties();
    PGProperty.USER.set(settings, origin.user());
    PGProperty.PASSWORD.set(settings, secret == null ? "" : secret);
    PGProperty.SOCKET_FACTORY.set(settings, PinnedSockets.class.getName());
    PGProperty.SOCKET_FACTORY_ARG.set(settings, ticket);
    PGProperty.CONNECT_TIMEOUT.set(settings, 1);
    PGProperty.SOCKET_TIMEOUT.set(settings, 1);
    PGProperty.LOGIN_TIMEOUT.set(settings, 0);
    PGProperty.STRING_TYPE.set(settings, "unspecified");
    PGProperty.MAX_RESULT_BUFFER.set(settings, Integer.toString(HttpAnswer.MOST));
    PGProperty.APPLICATION_NAME.set(settings, "stamkunde");
    PGProperty.GSS_ENC_MODE.set(settings, "disable");
    PGProperty.SSL_MODE.set(settings, to.ours() ? "prefer" : "verify-full");
    if (!to.ours()) {
      PGProperty.SSL_FACTORY.set(settings, "org.postgresql.ssl.DefaultJavaSSLFactory");
    }
    PGProperty.OPTIONS.set(
        settings,
        "-c statement_timeout=%d -c default_transaction_read_only=on"
            .formatted(attempt.leftMillis()));
    String database = URLEncoder.encode(origin.database(), StandardCharsets.UTF_8);
    Connection connection =
        new Driver()
            .connect(
                "jdbc:postgresql://%s:%d/%s".formatted(origin.host(), origin.port(), database),
                settings);
    if (connection == null) {
      throw new Failed(Trouble.NO_CONNECTION);
    }
    return connection;
  }

  private static Failed failed(SQLException e, Attempt attempt) {
    String state = e.getSQLState();
    boolean cancelled = "57014".equals(state);
    if (attempt.late() || cancelled) {
      return new Failed(Trouble.TOO_SLOW);
    }
    if (String.valueOf(e.getMessage()).contains("maxResultBuffer")) {
      return new Failed(Trouble.TOO_LARGE);
    }
    return new Failed(
        state != null && state.startsWith(SQLSTATE_CONNECTION)
            ? Trouble.NO_CONNECTION
            : Trouble.REFUSES);
  }
}
