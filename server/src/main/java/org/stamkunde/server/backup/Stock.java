package org.stamkunde.server.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/// The tables of one schema as one connection sees them. Histories of migrations are no part: they
/// are the program's, not the shop's.
final class Stock {
  private static final String TABLES =
      """
      select relname from pg_class
      where relkind in ('r', 'p') and not relispartition
        and relnamespace = current_schema()::regnamespace
        and relname not like '%\\_schema\\_history' and relname <> 'server_migrated'
        and split_part(relname, '_', 1) = any (?)
      order by relname collate "C"
      """;

  private static final String COLUMNS =
      """
      select attname from pg_attribute
      where attrelid = ?::regclass and attnum > 0 and not attisdropped and attgenerated = ''
      order by attnum
      """;

  private final Connection connection;
  private final String[] rooms;

  Stock(Connection connection, List<String> rooms) {
    this.connection = connection;
    this.rooms = rooms.toArray(String[]::new);
  }

  List<String> tables() throws SQLException {
    return strings(TABLES, connection.createArrayOf("text", rooms));
  }

  List<String> columns(String table) throws SQLException {
    return strings(COLUMNS, quoted(table));
  }

  /// Each sequence that was used, with the last number that it gave.
  Map<String, Long> sequences() throws SQLException {
    Map<String, Long> sequences = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                select sequencename, last_value from pg_sequences
                where schemaname = current_schema() and last_value is not null
                """)) {
      while (row.next()) {
        sequences.put(row.getString(1), row.getLong(2));
      }
    }
    return sequences;
  }

  /// Copies a table out, counted and summed up.
  Manifest.Table copy(String table, OutputStream out) throws SQLException, IOException {
    List<String> columns = columns(table);
    CopyOut copy =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyOut(
                "copy (select %s from %s) to stdout (format binary)"
                    .formatted(quoted(columns), quoted(table)));
    MessageDigest file = Checksum.sha256();
    Checksum sum = new Checksum();
    try {
      for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
        file.update(row);
        sum.add(row);
        out.write(row);
      }
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
    return new Manifest.Table(
        table,
        columns,
        copy.getHandledRowCount(),
        HexFormat.of().formatHex(file.digest()),
        sum.text());
  }

  long count(String from) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from " + from)) {
      row.next();
      return row.getLong(1);
    }
  }

  private List<String> strings(String sql, Object parameter) throws SQLException {
    List<String> found = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, parameter);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(row.getString(1));
        }
      }
    }
    return found;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String quoted(List<String> names) {
    return String.join(", ", names.stream().map(Stock::quoted).toList());
  }
}
