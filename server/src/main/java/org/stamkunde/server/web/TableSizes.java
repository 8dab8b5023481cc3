package org.stamkunde.server.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Measure;
import org.stamkunde.frame.Measure.Kind;
import org.stamkunde.frame.Measure.Sample;
import org.stamkunde.frame.Measured;

/// How much room each table takes on the disk, with its indexes; a divided one counts as a whole.
@Component
@ConditionalOnWebApplication
class TableSizes implements Measured {
  /// PostgreSQL asks the disk for each file, so nobody need ask more often.
  private static final Duration FRESH = Duration.ofSeconds(20);

  private static final String SIZES =
      """
      select coalesce(root.relname, part.relname) as name, sum(pg_total_relation_size(part.oid))
      from pg_class part
      left join pg_class root on root.oid = pg_partition_root(part.oid)
      where part.relkind in ('r', 'm') and part.relnamespace = current_schema()::regnamespace
      group by 1
      order by 1
      """;

  private final JdbcClient database;
  private final Clock clock;
  private Instant looked = Instant.MIN;
  private List<Sample> sizes = List.of();

  TableSizes(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Override
  public synchronized List<Measure> measures() {
    Instant now = clock.instant();
    if (looked.isBefore(now.minus(FRESH))) {
      looked = now;
      look();
    }
    return List.of(
        new Measure(
            "stamkunde_table_bytes",
            Kind.GAUGE,
            "Room of each table on the disk, with its indexes.",
            sizes));
  }

  private void look() {
    try {
      sizes =
          database
              .sql(SIZES)
              .query(
                  (row, n) -> new Sample("", Map.of("table", row.getString(1)), row.getDouble(2)))
              .list();
    } catch (DataAccessException e) {
      // The database is away for a moment: what was seen last is told again.
      looked = Instant.MIN;
    }
  }
}
