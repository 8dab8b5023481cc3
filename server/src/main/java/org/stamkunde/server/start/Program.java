package org.stamkunde.server.start;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.stamkunde.server.database.Migrations;
import org.stamkunde.server.database.Pool;
import org.stamkunde.server.database.Store;

/// All rooms, put together.
@SpringBootApplication(
    scanBasePackages = "org.stamkunde",
    exclude = FlywayAutoConfiguration.class,
    proxyBeanMethods = false)
class Program {
  private static final int CONNECTIONS = 10;

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /// Everybody who asks for the database finds its tables up to date.
  @Bean
  HikariDataSource connections(Store store) {
    HikariDataSource pool = Pool.of(store, CONNECTIONS);
    new Migrations(pool).bring();
    return pool;
  }
}
