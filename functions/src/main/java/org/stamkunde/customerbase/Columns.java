package org.stamkunde.customerbase;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/// Many rows handed to the database in one statement, as one array for each column.
final class Columns<R> {
  private final List<Column<R>> columns = new ArrayList<>();

  private record Column<R>(String name, String type, Function<R, @Nullable Object> value) {}

  Columns<R> with(String name, String type, Function<R, @Nullable Object> value) {
    columns.add(new Column<>(name, type, value));
    return this;
  }

  String names() {
    return each(name -> name);
  }

  /// Something made of each name, as a list.
  String each(UnaryOperator<String> made) {
    return columns.stream().map(Column::name).map(made).collect(Collectors.joining(", "));
  }

  /// The rows as a table function, one question mark for each column.
  String unnested() {
    return columns.stream()
        .map(c -> "?::" + c.type() + "[]")
        .collect(Collectors.joining(", ", "unnest(", ")"));
  }

  /// Runs a statement that holds [#unnested] once.
  int run(JdbcTemplate jdbc, String sql, List<R> rows) {
    Integer count =
        jdbc.execute((Connection connection) -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, rows);
            return statement.executeUpdate();
          }
        });
    return count == null ? 0 : count;
  }

  /// Asks something that holds [#unnested] once, and answers with numbers of records.
  List<Long> records(JdbcTemplate jdbc, String sql, List<R> rows) {
    List<Long> found =
        jdbc.execute((Connection connection) -> {
          List<Long> records = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, rows);
            try (ResultSet row = statement.executeQuery()) {
              while (row.next()) {
                records.add(row.getLong(1));
              }
            }
          }
          return records;
        });
    return found == null ? List.of() : found;
  }

  private void bind(Connection connection, PreparedStatement statement, List<R> rows)
      throws SQLException {
    for (int i = 0; i < columns.size(); i++) {
      Column<R> column = columns.get(i);
      @Nullable Object[] values = rows.stream().map(column.value()).toArray();
      statement.setArray(i + 1, connection.createArrayOf(column.type(), values));
    }
  }
}
