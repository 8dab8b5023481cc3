package org.stamkunde.customerbase;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.lifetime.Valuation;

/// The snapshot by which customers are valued now: the one learned in this process, else the one
/// that an earlier process wrote down.
@Component
class Learned {
  private final JdbcClient jdbc;
  private final AtomicReference<@Nullable Snapshot> current = new AtomicReference<>();

  Learned(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Snapshot> now() {
    Snapshot known = current.get();
    if (known == null) {
      known = written().orElse(null);
      current.compareAndSet(null, known);
    }
    return Optional.ofNullable(known);
  }

  void publish(Snapshot snapshot) {
    current.set(snapshot);
  }

  private Optional<Snapshot> written() {
    return jdbc.sql("select as_of, zone, written, pauses from customerbase_statement")
        .query(Learned::read)
        .optional();
  }

  private static Snapshot read(ResultSet row, int number) throws SQLException {
    String written = row.getString("written");
    Array pauses = row.getArray("pauses");
    int[] hundredths =
        Arrays.stream((Integer[]) pauses.getArray()).mapToInt(Integer::intValue).toArray();
    return new Snapshot(
        row.getObject("as_of", LocalDate.class),
        ZoneId.of(row.getString("zone")),
        written == null ? null : Valuation.read(written),
        null,
        new Pauses(hundredths));
  }
}
