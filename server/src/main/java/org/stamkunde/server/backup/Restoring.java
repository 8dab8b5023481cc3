package org.stamkunde.server.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.database.Migrations;

/// Brings a backup back. The tables are made and filled beside those that are there, compared with
/// what the backup says of each, brought up to the program's version, and only then take the place
/// of the old ones, in one step: until then nothing is changed.
final class Restoring {
  private static final String BESIDE = "stamkunde_restoring";
  private final DataSource source;
  private final Archive archive;
  private final Consumer<String> progress;

  Restoring(DataSource source, Archive archive, Consumer<String> progress) {
    this.source = source;
    this.archive = archive;
    this.progress = progress;
  }

  /// Whether something would be lost.
  static boolean empty(DataSource source) throws SQLException {
    try (Connection connection = source.getConnection()) {
      Stock stock = new Stock(connection, Migrations.rooms());
      return stock.count("memory_event") == 0 && stock.count("memory_import") == 0;
    }
  }

  void run() throws SQLException, IOException {
    Manifest manifest = archive.manifest();
    Migrations migrations = new Migrations(source);
    migrations.check(manifest.rooms());
    clear();
    try {
      execute("create schema " + BESIDE);
      migrations.make(BESIDE, manifest.rooms());
      fill(manifest);
      migrations.make(BESIDE, Map.of());
      change();
    } finally {
      clear();
    }
    execute("analyze");
  }

  private void fill(Manifest manifest) throws SQLException, IOException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        execute(connection, "set search_path to " + BESIDE);
        Stock stock = new Stock(connection, Migrations.rooms());
        Set<String> there = new TreeSet<>(stock.tables());
        execute(connection, "truncate " + Stock.quoted(List.copyOf(there)));
        for (Manifest.Table table : manifest.tables()) {
          if (!there.contains(table.name())) {
            throw Archive.broken(table);
          }
          load(connection, table);
          compare(stock, table);
        }
        for (Map.Entry<String, Long> one : manifest.sequences().entrySet()) {
          try (var statement = connection.prepareStatement("select setval(?::regclass, ?)")) {
            statement.setString(1, Stock.quoted(one.getKey()));
            statement.setLong(2, one.getValue());
            statement.execute();
          }
        }
        connection.commit();
      } finally {
        connection.rollback();
        execute(connection, "reset search_path");
        connection.commit();
        connection.setAutoCommit(true);
      }
    }
  }

  private void load(Connection connection, Manifest.Table table) throws SQLException, IOException {
    String target =
        "copy %s (%s) from stdin (format binary)"
            .formatted(Stock.quoted(table.name()), Stock.quoted(table.columns()));
    MessageDigest digest = Checksum.sha256();
    try (InputStream rows = new DigestInputStream(archive.rows(table), digest)) {
      long loaded =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn(target, rows, 1 << 16);
      rows.transferTo(OutputStream.nullOutputStream());
      if (!HexFormat.of().formatHex(digest.digest()).equals(table.sha256())) {
        throw Archive.broken(table);
      }
      if (loaded > 0) {
        progress.accept(String.format(Locale.ROOT, "%s: %,d rows", table.name(), loaded));
      }
    } catch (ZipException e) {
      throw Archive.broken(table);
    } catch (SQLException e) {
      // 08: the connection; 53: no room. Everything else is what the rows say.
      String state = String.valueOf(e.getSQLState());
      if (state.startsWith("08") || state.startsWith("53")) {
        throw e;
      }
      throw Archive.broken(table);
    }
  }

  /// What was loaded, copied out again, must be what was written.
  private void compare(Stock stock, Manifest.Table table) throws SQLException, IOException {
    Manifest.Table loaded = stock.copy(table.name(), OutputStream.nullOutputStream());
    if (loaded.rows() != table.rows() || !loaded.sum().equals(table.sum())) {
      throw Archive.broken(table);
    }
  }

  /// The new tables take the place of the old ones. What was forgotten here stays forgotten.
  private void change() throws SQLException {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      try {
        execute(
            connection,
            "insert into %1$s.memory_erased select * from memory_erased on conflict do nothing"
                .formatted(BESIDE));
        execute(connection, moving());
        connection.commit();
      } finally {
        connection.rollback();
        connection.setAutoCommit(true);
      }
    }
  }

  private static String moving() {
    String rooms = String.join("', '", Migrations.rooms());
    return """
    do $$
    declare
      one record;
      here text := current_schema();
    begin
      for one in select relname from pg_class
        where relkind in ('r', 'p') and not relispartition and relnamespace = here::regnamespace
          and split_part(relname, '_', 1) in ('%2$s')
      loop
        execute format('drop table %%I.%%I cascade', here, one.relname);
      end loop;
      for one in select relname from pg_class
        where relkind = 'S' and relnamespace = here::regnamespace
          and split_part(relname, '_', 1) in ('%2$s')
      loop
        execute format('drop sequence %%I.%%I', here, one.relname);
      end loop;
      for one in select relname from pg_class
        where relkind in ('r', 'p') and relnamespace = '%1$s'::regnamespace
      loop
        execute format('alter table %1$s.%%I set schema %%I', one.relname, here);
      end loop;
      for one in select relname from pg_class
        where relkind = 'S' and relnamespace = '%1$s'::regnamespace
      loop
        execute format('alter sequence %1$s.%%I set schema %%I', one.relname, here);
      end loop;
    end $$
    """
        .formatted(BESIDE, rooms);
  }

  private void clear() throws SQLException {
    execute("drop schema if exists " + BESIDE + " cascade");
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = source.getConnection()) {
      execute(connection, sql);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static WrongInput notEmpty() {
    return new WrongInput(
        "This home holds a shop already, which would be lost. Name an empty home with --home, or say --force.");
  }
}
