package org.stamkunde.server.start;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.stamkunde.server.database.Migrations;
import org.stamkunde.server.database.Pool;
import org.stamkunde.server.database.Store;

/// All rooms, put together. Other programs on the class path (rooms tried alone) are left out.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = FlywayAutoConfiguration.class)
@ComponentScan(
    basePackages = "org.stamkunde",
    excludeFilters = @Filter(SpringBootConfiguration.class))
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
