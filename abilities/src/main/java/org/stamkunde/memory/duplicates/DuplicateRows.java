package org.stamkunde.memory.duplicates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.duplicates.Duplicate.Pair;
import tools.jackson.databind.json.JsonMapper;

/// Pairs of records and what was decided about them. A record stands for the customer under which
/// it is remembered now.
@Component
class DuplicateRows {
  private static final JsonMapper JSON = JsonMapper.shared();

  /// Pairs with the customers that their records belong to.
  private static final String PAIRS =
      """
      select d.one, d.other, d.evidence, d.decided, d.merge, d.at, d.by_whom,
             c.customer as first, e.customer as second
      from memory_duplicate d
      left join memory_alias a on a.record = d.one
      left join memory_alias b on b.record = d.other
      left join memory_customer c on c.record = coalesce(a.customer, d.one)
      left join memory_customer e on e.record = coalesce(b.customer, d.other)
      """;

  private static final String TWO_STILL =
      " coalesce(a.customer, d.one) <> coalesce(b.customer, d.other)"
          + " and c.customer is not null and e.customer is not null ";

  private final JdbcTemplate jdbc;

  DuplicateRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// The records under which these customers are remembered.
  Map<String, Long> records(Collection<String> customers) {
    Map<String, Long> records = new HashMap<>();
    jdbc.query(
        "select customer, record from memory_customer where customer = any (?)",
        row -> {
          records.put(row.getString(1), row.getLong(2));
        },
        (Object) customers.toArray(String[]::new));
    return records;
  }

  /// Puts these pairs in the place of all that wait; who was told apart is left apart, also where
  /// either has been joined with others since.
  void replace(List<Search.Found> found, Map<String, Long> records) {
    jdbc.update("delete from memory_duplicate where decided is null");
    List<Object[]> rows =
        found.stream()
            .map(one -> row(one, records.get(one.one()), records.get(one.other())))
            .filter(Objects::nonNull)
            .toList();
    jdbc.batchUpdate(
        """
        insert into memory_duplicate (one, other, bits, probability, evidence)
        select n.one, n.other, ?, ?, ?::jsonb from (values (?::bigint, ?::bigint)) n (one, other)
        where not exists (
          select from memory_duplicate d
          left join memory_alias a on a.record = d.one
          left join memory_alias b on b.record = d.other
          where d.decided = 'other'
            and least(coalesce(a.customer, d.one), coalesce(b.customer, d.other)) = n.one
            and greatest(coalesce(a.customer, d.one), coalesce(b.customer, d.other)) = n.other)
        on conflict (one, other) do nothing
        """,
        rows);
  }

  private static Object @Nullable [] row(
      Search.Found found, @Nullable Long one, @Nullable Long other) {
    if (one == null || other == null || one.equals(other)) {
      return null;
    }
    return new Object[] {
      found.why().bits(),
      found.why().probability(),
      JSON.writeValueAsString(found.why()),
      Math.min(one, other),
      Math.max(one, other)
    };
  }

  List<Duplicate> open(int most) {
    return jdbc.query(
        PAIRS
            + " where d.decided is null and"
            + TWO_STILL
            + "order by d.bits desc, d.one, d.other limit ?",
        (row, n) -> duplicate(row),
        most);
  }

  long waiting() {
    Long count =
        jdbc.queryForObject(
            "select count(*) from (" + PAIRS + " where d.decided is null and" + TWO_STILL + ") p",
            Long.class);
    return count == null ? 0 : count;
  }

  Optional<Duplicate> waiting(Pair pair) {
    return jdbc
        .query(
            PAIRS + " where d.one = ? and d.other = ? and d.decided is null and" + TWO_STILL,
            (row, n) -> duplicate(row),
            pair.one(),
            pair.other())
        .stream()
        .findFirst();
  }

  private static Duplicate duplicate(ResultSet row) throws SQLException {
    return new Duplicate(
        new Pair(row.getLong("one"), row.getLong("other")),
        row.getString("first"),
        row.getString("second"),
        JSON.readValue(row.getString("evidence"), Suspicion.class));
  }

  void decide(Pair pair, boolean same, @Nullable Long merge, Instant at, String by) {
    jdbc.update(
        """
        update memory_duplicate set decided = ?, merge = ?, at = ?, by_whom = ?
        where one = ? and other = ?
        """,
        same ? "same" : "other",
        merge,
        at.atOffset(ZoneOffset.UTC),
        by,
        pair.one(),
        pair.other());
  }

  void reopen(Pair pair) {
    jdbc.update(
        """
        update memory_duplicate set decided = null, merge = null, at = null, by_whom = null
        where one = ? and other = ?
        """,
        pair.one(),
        pair.other());
  }

  /// By which merge this pair became one; none where it did not.
  Optional<Long> merge(Pair pair) {
    return jdbc
        .queryForList(
            "select merge from memory_duplicate where one = ? and other = ? and merge is not null",
            Long.class,
            pair.one(),
            pair.other())
        .stream()
        .findFirst();
  }

  List<Decision> decided(int most) {
    return jdbc.query(
        PAIRS + " where d.decided is not null order by d.at desc, d.one, d.other limit ?",
        (row, n) ->
            new Decision(
                new Pair(row.getLong("one"), row.getLong("other")),
                Objects.requireNonNullElse(row.getString("first"), ""),
                Objects.requireNonNullElse(row.getString("second"), ""),
                "same".equals(row.getString("decided")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("by_whom")),
        most);
  }

  /// A merge that was undone elsewhere decides nothing any more.
  void forgetUndone() {
    jdbc.update(
        """
        update memory_duplicate d set decided = 'other', merge = null, by_whom = m.undone_by, at = m.undone
        from memory_merge m where m.id = d.merge and m.undone is not null
        """);
  }

  void searched(Instant at, long customers) {
    jdbc.update(
        "update memory_duplicate_search set at = ?, customers = ?",
        at.atOffset(ZoneOffset.UTC),
        customers);
  }

  Duplicates.State state() {
    long open = waiting();
    return Objects.requireNonNull(
        jdbc.queryForObject(
            "select at, customers from memory_duplicate_search",
            (row, n) -> {
              OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
              return new Duplicates.State(
                  at == null ? null : at.toInstant(), row.getLong("customers"), open);
            }));
  }
}
