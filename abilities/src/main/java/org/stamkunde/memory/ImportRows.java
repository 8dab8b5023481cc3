package org.stamkunde.memory;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The list of imports and how far each is.
@Component
class ImportRows {
  static final String READING = "reading";
  static final String STAGED = "staged";
  static final String APPLYING = "applying";
  static final String DONE = "done";
  static final String UNDOING = "undoing";
  static final String UNDONE = "undone";
  static final String DROPPED = "dropped";

  private final JdbcTemplate jdbc;
  private final Clock clock;

  ImportRows(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  int begin(String file, long rows) {
    Integer id =
        jdbc.queryForObject(
            "insert into memory_import (file, state, began, rows) values (?, ?, ?, ?) returning id",
            Integer.class,
            file,
            READING,
            now(),
            rows);
    return id == null ? 0 : id;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  void state(long id, String state) {
    boolean ends = state.equals(DONE) || state.equals(UNDONE) || state.equals(DROPPED);
    jdbc.update(
        "update memory_import set state = ?, ended = coalesce(?, ended) where id = ?",
        state,
        ends ? now() : null,
        id);
  }

  void staged(long id, long rejected, long orders, @Nullable Path rejects) {
    jdbc.update(
        """
        update memory_import
        set state = ?, rows = ?, rejected = ?, orders = ?, rejects = ? where id = ?
        """,
        STAGED,
        rejected,
        rejected,
        orders,
        rejects == null ? null : rejects.toString(),
        id);
  }

  /// One more chunk is applied.
  void applied(long id, long accepted, long duplicates, long customers) {
    jdbc.update(
        """
        update memory_import set state = ?, rows = rows + ?, accepted = accepted + ?,
          duplicates = duplicates + ?, customers = customers + ? where id = ?
        """,
        APPLYING,
        accepted + duplicates,
        accepted,
        duplicates,
        customers,
        id);
  }

  void took(long id, double seconds) {
    jdbc.update("update memory_import set seconds = ? where id = ?", seconds, id);
  }

  void withoutRejects(long id) {
    jdbc.update("update memory_import set rejects = null where id = ?", id);
  }

  List<Imports.Import> all() {
    return jdbc.query("select * from memory_import order by id desc", (row, n) -> read(row));
  }

  Optional<Imports.Import> one(long id) {
    return jdbc
        .query("select * from memory_import where id = ?", (row, n) -> read(row), id)
        .stream()
        .findFirst();
  }

  private static Imports.Import read(ResultSet row) throws SQLException {
    String rejects = row.getString("rejects");
    Imports.Result result =
        new Imports.Result(
            row.getLong("id"),
            row.getLong("rows"),
            row.getLong("accepted"),
            row.getLong("rejected"),
            row.getLong("duplicates"),
            row.getLong("customers"),
            row.getLong("orders"),
            rejects == null ? null : Path.of(rejects),
            row.getDouble("seconds"));
    return new Imports.Import(
        row.getLong("id"),
        row.getString("file"),
        row.getString("state"),
        moment(row, "began").orElse(Instant.EPOCH),
        moment(row, "ended").orElse(null),
        result);
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }
}
