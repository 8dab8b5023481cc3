package org.stamkunde.server.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/// New connections to wherever the store is now: a server that was started again may have another
/// port.
final class Connections implements DataSource {
  private static final Driver DRIVER = new Driver();
  private final Store store;

  Connections(Store store) {
    this.store = store;
  }

  static Connection open(Access access) throws SQLException {
    Properties properties = new Properties();
    if (!access.user().isEmpty()) {
      properties.setProperty("user", access.user());
      properties.setProperty("password", access.password());
    }
    properties.setProperty("ApplicationName", "stamkunde");
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("tcpKeepAlive", "true");
    properties.setProperty("reWriteBatchedInserts", "true");
    // Details of an error hold customers' values, and would go to the log with it.
    properties.setProperty("logServerErrorDetail", "false");
    Connection connection = DRIVER.connect(access.url(), properties);
    if (connection == null) {
      throw new SQLException("The database URL is not one of PostgreSQL", "08001");
    }
    return connection;
  }

  @Override
  public Connection getConnection() throws SQLException {
    return open(store.access());
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return open(new Access(store.access().url(), user, password));
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return null;
  }

  @Override
  public void setLogWriter(PrintWriter out) {}

  @Override
  public void setLoginTimeout(int seconds) {}

  @Override
  public int getLoginTimeout() {
    return 0;
  }

  @Override
  public Logger getParentLogger() throws SQLFeatureNotSupportedException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Nothing is wrapped here");
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
