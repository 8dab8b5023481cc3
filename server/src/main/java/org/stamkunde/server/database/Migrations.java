package org.stamkunde.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.frame.WrongInput;

/// Brings the tables of every room up to date: each room has its folder `db/migration/<room>` and a
/// history of its own. Where nothing changed since the last start, one question to the database
/// tells so.
public final class Migrations {
  /// A room's tables may rest on those of the rooms before it; rooms not named here come after.
  private static final List<String> ORDER =
      List.of("memory", "manners", "catalogue", "customerbase", "engagement", "server");

  private final DataSource source;
  private final JdbcClient database;

  public Migrations(DataSource source) {
    this.source = source;
    this.database = JdbcClient.create(source);
  }

  public void bring() {
    try {
      List<Resource> scripts = scripts();
      String fingerprint = fingerprint(scripts);
      database
          .sql("create table if not exists server_migrated (fingerprint text primary key)")
          .update();
      boolean done =
          database
              .sql("select 1 from server_migrated where fingerprint = ?")
              .param(fingerprint)
              .query(Integer.class)
              .optional()
              .isPresent();
      if (done) {
        return;
      }
      rooms(scripts).forEach(this::migrate);
      database.sql("delete from server_migrated").update();
      database
          .sql("insert into server_migrated (fingerprint) values (?)")
          .param(fingerprint)
          .update();
    } catch (IOException e) {
      throw new UncheckedIOException("The migrations cannot be read", e);
    }
  }

  /// The rooms that have tables, those first on which others rest.
  public static List<String> rooms() {
    try {
      return rooms(scripts());
    } catch (IOException e) {
      throw new UncheckedIOException("The migrations cannot be read", e);
    }
  }

  /// Up to which version the tables of each room are made, as this connection sees it.
  public static Map<String, String> versions(Connection connection) throws SQLException {
    Map<String, String> versions = new TreeMap<>();
    for (String room : rooms()) {
      try (Statement statement = connection.createStatement();
          ResultSet row =
              statement.executeQuery(
                  """
                  select version from "%s_schema_history"
                  where success order by installed_rank desc limit 1
                  """
                      .formatted(room))) {
        if (row.next()) {
          versions.put(room, row.getString(1));
        }
      }
    }
    return versions;
  }

  /// Refuses tables that this program does not know yet.
  public void check(Map<String, String> versions) {
    versions.forEach((room, version) -> {
      MigrationVersion newest = newest(room);
      if (newest.compareTo(MigrationVersion.fromVersion(version)) < 0) {
        throw new WrongInput(
            "A newer Stamkunde made these tables (%s is at %s, this program knows %s). Bring the program up to date first."
                .formatted(room, version, newest));
      }
    });
  }

  private static MigrationVersion newest(String room) {
    try {
      return scripts().stream()
          .map(Migrations::path)
          .filter(path -> path.split("/")[2].equals(room))
          .map(path -> path.split("/")[3])
          .map(name -> MigrationVersion.fromVersion(name.substring(1, name.indexOf("__"))))
          .max(Comparator.naturalOrder())
          .orElse(MigrationVersion.EMPTY);
    } catch (IOException e) {
      throw new UncheckedIOException("The migrations cannot be read", e);
    }
  }

  /// Makes the tables in another schema: those of the named rooms up to these versions, or, with
  /// none named, of all rooms up to today's.
  public void make(String schema, Map<String, String> versions) {
    for (String room : rooms()) {
      String version = versions.get(room);
      if (versions.isEmpty()) {
        configured(room).defaultSchema(schema).schemas(schema).load().migrate();
      } else if (version != null) {
        configured(room).defaultSchema(schema).schemas(schema).target(version).load().migrate();
      }
    }
  }

  private void migrate(String room) {
    configured(room).load().migrate();
  }

  private FluentConfiguration configured(String room) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/" + room)
        .table(room + "_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .cleanDisabled(true);
  }

  private static List<Resource> scripts() throws IOException {
    Resource[] found =
        new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
    return Arrays.stream(found).sorted(Comparator.comparing(Migrations::path)).toList();
  }

  private static String path(Resource script) {
    try {
      String url = script.getURL().toString();
      return url.substring(url.lastIndexOf("db/migration/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rooms(List<Resource> scripts) {
    TreeSet<String> rooms =
        new TreeSet<>(
            Comparator.comparingInt(
                    (String room) -> ORDER.contains(room) ? ORDER.indexOf(room) : ORDER.size())
                .thenComparing(Comparator.naturalOrder()));
    scripts.forEach(script -> rooms.add(path(script).split("/")[2]));
    return List.copyOf(rooms);
  }

  private static String fingerprint(List<Resource> scripts) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource script : scripts) {
        digest.update(path(script).getBytes(StandardCharsets.UTF_8));
        try (InputStream text = script.getInputStream()) {
          digest.update(text.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
