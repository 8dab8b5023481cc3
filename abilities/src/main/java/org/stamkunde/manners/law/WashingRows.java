package org.stamkunde.manners.law;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The washings with their proof, for good, and the numbers that those hold which may still count.
@Component
class WashingRows {
  private static final int CHUNK = 20_000;
  private final JdbcClient sql;
  private final TransactionTemplate transaction;
  private volatile @Nullable Map<String, List<Kept>> kept;

  WashingRows(JdbcClient sql, PlatformTransactionManager transactions) {
    this.sql = sql;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// What one washing says, in memory.
  record Kept(Washing proof, long mark, long[] reserved, long[] clear) {
    boolean reserved(long name) {
      return Arrays.binarySearch(reserved, name) >= 0;
    }

    boolean clear(long name) {
      return Arrays.binarySearch(clear, name) >= 0;
    }
  }

  List<Washing> all() {
    return sql.sql("select * from manners_washing order by id desc")
        .query(WashingRows::washing)
        .list();
  }

  /// The same file of the same day, where it was taken in before.
  Optional<Washing> same(Washing one) {
    return sql.sql(
            """
            select * from manners_washing
            where register = ? and day = ? and hash = decode(?, 'hex') and whole = ?
            """)
        .params(one.register(), one.day(), one.hash(), one.whole())
        .query(WashingRows::washing)
        .optional();
  }

  /// Keeps a washing. One that is the whole register makes the older ones of it proof alone.
  Washing keep(Washing one, WashedFile file, long mark) {
    Long id = transaction.execute(status -> inserted(one, file, mark));
    kept = null;
    return new Washing(
        Objects.requireNonNull(id),
        one.register(),
        one.day(),
        one.at(),
        one.ends(),
        one.hash(),
        one.counts(),
        one.whole());
  }

  private Long inserted(Washing one, WashedFile file, long mark) {
    if (one.whole()) {
      sql.sql(
              """
              delete from manners_reservation r using manners_washing w
              where w.id = r.washing and w.register = ? and w.day <= ?
              """)
          .params(one.register(), one.day())
          .update();
    }
    Washing.Counts counts = one.counts();
    Long id =
        sql.sql(
                """
                insert into manners_washing (register, day, at, ends, hash, rows, unread, reserved,
                    clear, customers, whole, mark)
                values (?, ?, ?, ?, decode(?, 'hex'), ?, ?, ?, ?, ?, ?, ?) returning id
                """)
            .params(
                one.register(),
                one.day(),
                one.at().atOffset(ZoneOffset.UTC),
                one.ends(),
                one.hash(),
                counts.rows(),
                counts.unread(),
                counts.reserved(),
                counts.clear(),
                counts.customers(),
                one.whole(),
                mark)
            .query(Long.class)
            .single();
    insert(id, file.reserved(), true);
    insert(id, file.clear(), false);
    return id;
  }

  private void insert(Long washing, long[] names, boolean reserved) {
    for (int from = 0; from < names.length; from += CHUNK) {
      long[] some = Arrays.copyOfRange(names, from, Math.min(names.length, from + CHUNK));
      sql.sql(
              """
              insert into manners_reservation (washing, name, reserved)
              select ?, name, ? from unnest(?::bigint[]) name on conflict do nothing
              """)
          .params(washing, reserved, LongStream.of(some).boxed().toArray(Long[]::new))
          .update();
    }
  }

  /// The washings of a register whose numbers are kept, the newest answer first.
  List<Kept> of(String register) {
    Map<String, List<Kept>> all = kept;
    if (all == null) {
      synchronized (this) {
        all = kept;
        if (all == null) {
          all = loaded();
          kept = all;
        }
      }
    }
    return all.getOrDefault(register, List.of());
  }

  private Map<String, List<Kept>> loaded() {
    Map<String, List<Kept>> loaded = new HashMap<>();
    Map<String, LocalDate> whole = new HashMap<>();
    List<Row> rows =
        sql.sql("select * from manners_washing order by day desc, id desc")
            .query((row, n) -> new Row(washing(row, n), row.getLong("mark")))
            .list();
    for (Row row : rows) {
      Washing proof = row.proof();
      if (whole.containsKey(proof.register()) || proof.id() == null) {
        continue;
      }
      loaded
          .computeIfAbsent(proof.register(), register -> new ArrayList<>())
          .add(new Kept(proof, row.mark(), numbers(proof.id(), true), numbers(proof.id(), false)));
      if (proof.whole()) {
        whole.put(proof.register(), proof.day());
      }
    }
    return loaded;
  }

  private record Row(Washing proof, long mark) {}

  private long[] numbers(Long washing, boolean reserved) {
    return sql
        .sql(
            "select name from manners_reservation where washing = ? and reserved = ? order by name")
        .params(washing, reserved)
        .query(Long.class)
        .list()
        .stream()
        .mapToLong(Long::longValue)
        .toArray();
  }

  private static Washing washing(ResultSet row, int number) throws SQLException {
    return new Washing(
        row.getLong("id"),
        row.getString("register"),
        row.getObject("day", LocalDate.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getObject("ends", LocalDate.class),
        java.util.HexFormat.of().formatHex(row.getBytes("hash")),
        new Washing.Counts(
            row.getLong("rows"),
            row.getLong("unread"),
            row.getLong("reserved"),
            row.getLong("clear"),
            row.getLong("customers")),
        row.getBoolean("whole"));
  }
}
