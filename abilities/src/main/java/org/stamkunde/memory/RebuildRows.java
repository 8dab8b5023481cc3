package org.stamkunde.memory;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What a rebuild asks of the tables: how far it is, which customers come next, and which rows are
/// theirs.
@Component
class RebuildRows {
  private final JdbcTemplate jdbc;

  RebuildRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// A row of memory as it stands, undecoded.
  record Kept(
      long version,
      @Nullable String customer,
      @Nullable String soldUnder,
      @Nullable Instant lastBought,
      byte[] body) {}

  /// Begins anew, unless one broke off; whether it did.
  boolean begin() {
    boolean open =
        Boolean.TRUE.equals(
            jdbc.queryForObject(
                "select exists (select from memory_rebuild where not done)", Boolean.class));
    if (!open) {
      jdbc.update(
          """
          update memory_rebuild
          set reached = 0, customers = 0, events = 0, differences = 0, done = false
          """);
    }
    return open;
  }

  /// The last record that was gone through in this part; null when the part is done. Whoever else
  /// rebuilds waits.
  @Nullable Long reached(int part) {
    return jdbc
        .queryForList(
            "select reached from memory_rebuild where part = ? and not done for update",
            Long.class,
            part)
        .stream()
        .findFirst()
        .orElse(null);
  }

  void reach(int part, long record, long customers, long events, long differences) {
    jdbc.update(
        """
        update memory_rebuild set reached = ?, customers = customers + ?, events = events + ?,
          differences = differences + ?, done = ? where part = ?
        """,
        record,
        customers,
        events,
        differences,
        record == Long.MAX_VALUE,
        part);
  }

  /// All parts together.
  Rebuild.Rebuilt sum(double seconds) {
    return jdbc.query(
            "select sum(customers), sum(events), sum(differences) from memory_rebuild",
            (row, n) ->
                new Rebuild.Rebuilt(row.getLong(1), row.getLong(2), row.getLong(3), seconds))
        .getFirst();
  }

  /// The record up to which about so many events of a part follow; the end of all where none do.
  long bound(int part, long after, int events) {
    Long bound =
        jdbc.queryForObject(
            """
            select max(record) from
              (select record from memory_event_%d where record > ? order by record limit ?) as next
            """
                .formatted(part),
            Long.class,
            after,
            events);
    return bound == null ? Long.MAX_VALUE : bound;
  }

  /// The records of this part of which something happened, or is remembered.
  List<Long> found(int part, long after, long upTo) {
    return jdbc.queryForList(
        """
        select record from memory_event_%1$d where record > ? and record <= ?
        union
        select record from memory_customer where record > ? and record <= ? and record & 15 = %1$d
        union
        select customer from memory_alias
        where customer > ? and customer <= ? and customer & 15 = %1$d
        order by 1
        """
            .formatted(part),
        Long.class,
        after,
        upTo,
        after,
        upTo,
        after,
        upTo);
  }

  /// Those of the records that are remembered under another one.
  Set<Long> joined(Collection<Long> records) {
    return Set.copyOf(
        jdbc.queryForList(
            "select record from memory_alias where record = any (?) and customer <> record",
            Long.class,
            (Object) records.toArray(Long[]::new)));
  }

  /// Under which records these are remembered.
  List<Long> roots(Collection<Long> records) {
    return jdbc.queryForList(
        """
        select distinct coalesce(a.customer, r.record) from unnest(?::bigint[]) as r (record)
        left join memory_alias a on a.record = r.record order by 1
        """,
        Long.class,
        (Object) records.toArray(Long[]::new));
  }

  /// The rows of memory that are there now.
  Map<Long, Kept> kept(Collection<Long> records) {
    Map<Long, Kept> kept = new HashMap<>();
    jdbc.query(
        """
        select record, version, customer, sold_under, last_bought, body from memory_customer
        where record = any (?)
        """,
        row -> {
          OffsetDateTime last = row.getObject(5, OffsetDateTime.class);
          kept.put(
              row.getLong(1),
              new Kept(
                  row.getLong(2),
                  row.getString(3),
                  row.getString(4),
                  last == null ? null : last.toInstant(),
                  row.getBytes(6)));
        },
        (Object) records.toArray(Long[]::new));
    return kept;
  }
}
