package org.stamkunde.server.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/// The few connections that all rooms share.
public final class Pool {
  private Pool() {}

  public static HikariDataSource of(Store store, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("stamkunde");
    config.setDataSource(new Connections(store));
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(Math.min(2, size));
    config.setConnectionTimeout(30_000);
    return new HikariDataSource(config);
  }
}
