package org.stamkunde.memory;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// A database of its own for one test class, made from a migrated template. All of them live in one
/// PostgreSQL for each JVM.
public final class TestDatabase implements AutoCloseable {
  private static final List<String> ROOMS =
      List.of("memory", "manners", "catalogue", "customerbase", "engagement");
  private static final Set<String> templates = new HashSet<>();
  private static EmbeddedPostgres cluster;
  private static int opened;

  private final HikariDataSource source;
  private final String name;

  private TestDatabase(HikariDataSource source, String name) {
    this.source = source;
    this.name = name;
  }

  /// A fresh database with the tables of the named rooms.
  public static synchronized TestDatabase open(String... rooms) {
    List<String> wanted = ROOMS.stream().filter(Arrays.asList(rooms)::contains).toList();
    if (wanted.size() != rooms.length) {
      throw new IllegalArgumentException(
          "rooms (%s) must be some of %s\nMaybe a name is misspelt."
              .formatted(Arrays.toString(rooms), ROOMS));
    }
    String template = String.join("_", wanted) + "_template";
    if (templates.add(template)) {
      statement("create database " + template);
      wanted.forEach(room -> migrate(cluster().getDatabase("postgres", template), room));
    }
    String name = "test_" + ++opened;
    statement("create database %s template %s".formatted(name, template));
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(cluster().getDatabase("postgres", name));
    pool.setMaximumPoolSize(8);
    pool.setMinimumIdle(0);
    return new TestDatabase(new HikariDataSource(pool), name);
  }

  private static void migrate(DataSource source, String room) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/" + room)
        .table("flyway_schema_history_" + room)
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }

  public DataSource source() {
    return source;
  }

  public JdbcTemplate template() {
    return new JdbcTemplate(source);
  }

  public JdbcClient client() {
    return JdbcClient.create(source);
  }

  public PlatformTransactionManager transactions() {
    return new DataSourceTransactionManager(source);
  }

  @Override
  public void close() {
    source.close();
    statement("drop database " + name + " with (force)");
  }

  private static synchronized EmbeddedPostgres cluster() {
    if (cluster == null) {
      try {
        cluster = EmbeddedPostgres.builder().setServerConfig("max_connections", "100").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return cluster;
  }

  private static void statement(String sql) {
    try (Connection connection = cluster().getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
