package org.stamkunde.memory;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;

/// Merges as they were decided, undone ones too. Each connects two records.
@Component
class MergeRows {
  private static final RowMapper<Row> ROW =
      (row, n) ->
          new Row(
              row.getLong("id"),
              row.getLong("one"),
              row.getLong("other"),
              row.getString("why"),
              row.getString("by_whom"),
              Objects.requireNonNull(moment(row.getObject("at", OffsetDateTime.class))),
              moment(row.getObject("undone", OffsetDateTime.class)),
              row.getString("undone_by"));
  private final JdbcTemplate jdbc;
  private final Clock clock;

  MergeRows(JdbcTemplate jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// One merge of two records.
  record Row(
      long id,
      long one,
      long other,
      String why,
      String by,
      Instant at,
      @Nullable Instant undone,
      @Nullable String undoneBy) {}

  private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  long add(long one, long other, String why, String by) {
    Long id =
        jdbc.queryForObject(
            """
            insert into memory_merge (one, other, why, by_whom, at) values (?, ?, ?, ?, ?)
            returning id
            """,
            Long.class,
            one,
            other,
            why,
            by,
            now());
    return id == null ? 0 : id;
  }

  Optional<Row> one(long id) {
    return jdbc.query("select * from memory_merge where id = ?", ROW, id).stream().findFirst();
  }

  void undo(Collection<Long> ids, String by) {
    jdbc.update(
        "update memory_merge set undone = ?, undone_by = ? where id = any (?) and undone is null",
        now(),
        by,
        ids.toArray(Long[]::new));
  }

  /// Merges with these records hold no longer, for nothing is left of the records.
  void end(Collection<Long> records) {
    List<Long> ended =
        of(records).stream().filter(row -> row.undone() == null).map(Row::id).toList();
    if (!ended.isEmpty()) {
      undo(ended, "nothing left");
    }
  }

  /// All that ever touched one of these records, newest first.
  List<Row> of(Collection<Long> records) {
    Long[] all = records.toArray(Long[]::new);
    return jdbc.query(
        "select * from memory_merge where one = any (?) or other = any (?) order by id desc",
        ROW,
        all,
        all);
  }

  /// What connects these records now.
  List<Components.Edge> holding(Set<Long> records) {
    return of(records).stream()
        .filter(row -> row.undone() == null)
        .map(row -> new Components.Edge(row.one(), row.other()))
        .toList();
  }
}
