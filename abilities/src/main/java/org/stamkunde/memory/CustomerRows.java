package org.stamkunde.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What is remembered, one row for each customer and for each sale to nobody known.
@Component
class CustomerRows {
  private static final int FETCHED = 500;
  private final JdbcTemplate jdbc;

  CustomerRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// A memory with its version and the names that lists use: `customer`, or for a sale to nobody
  /// known the order number, the device or the card it was sold under. `place` is where the row
  /// lies, null where it is not there yet.
  record Row(
      long record,
      long version,
      @Nullable String customer,
      @Nullable String soldUnder,
      Fold fold,
      @Nullable String place) {
    Remembered remembered() {
      return fold.remembered(record, version, customer);
    }

    /// The same memory, grown by one version, under the strongest of these names. Who is known by a
    /// device, a card or an order alone is nobody known.
    Row grown(Fold next, @Nullable List<Identity> names) {
      String id = null;
      String order = null;
      if (names != null) {
        Identity first = names.getFirst();
        switch (first.kind()) {
          case NUMBER, EMAIL, PHONE -> id = first.id();
          case ORDER -> order = first.value();
          case DEVICE, CARD -> order = next.orders.isEmpty() ? null : first.id();
        }
      }
      return new Row(record, version + 1, id, order, next, place);
    }

    /// The same memory, grown by one version, under the same name.
    Row grown(Fold next) {
      return new Row(record, version + 1, customer, soldUnder, next, place);
    }

    static Row empty(long record) {
      return new Row(record, 0, null, null, new Fold(), null);
    }
  }

  Map<Long, Row> of(Collection<Long> records) {
    Map<Long, Row> rows = new HashMap<>();
    jdbc.query(
        """
        select record, version, customer, sold_under, body, ctid from memory_customer
        where record = any (?)
        """,
        row -> {
          Row read = row(row);
          rows.put(read.record(), read);
        },
        (Object) records.toArray(Long[]::new));
    return rows;
  }

  /// The same of the customers whose records these are, in a message, with those records that are
  /// remembered under another.
  void of(Message message, Collection<Long> records, Map<Long, Long> roots, Map<Long, Row> rows) {
    message.ask(
        """
        select m.record, m.version, m.customer, m.sold_under, m.body, m.ctid, t.record, a.customer
        from unnest(?::bigint[]) as t (record)
        left join memory_alias a on a.record = t.record
        left join memory_customer m on m.record = coalesce(a.customer, t.record)
        """,
        row -> {
          long root = row.getLong(8);
          if (!row.wasNull()) {
            roots.put(row.getLong(7), root);
          }
          row.getLong(1);
          if (!row.wasNull()) {
            Row read = row(row);
            rows.put(read.record(), read);
          }
        },
        (Object) records.toArray(Long[]::new));
  }

  /// A customer with all that belongs to him: his records, whether any of them was ever merged, and
  /// his names, the strongest first.
  record Whole(Row row, Set<Long> records, boolean merged, List<Identity> names) {}

  /// What is remembered of the customer of this name, all in one question of the message.
  void whole(Message message, Identity identity, Consumer<Whole> reader) {
    message.ask(
        """
        select m.record, m.version, m.customer, m.sold_under, m.body, m.ctid, w.records,
          exists (select from memory_merge where one = any (w.records))
            or exists (select from memory_merge where other = any (w.records)),
          array(select n.kind || ':' || n.value from memory_identity n
            where n.record = any (w.records))
        from memory_identity i
        left join memory_alias a on a.record = i.record
        join memory_customer m on m.record = coalesce(a.customer, i.record)
        cross join lateral (select m.record || array(
          select b.record from memory_alias b where b.customer = m.record)) as w (records)
        where i.kind = ? and i.value = ?
        """,
        row -> {
          reader.accept(
              new Whole(
                  row(row),
                  Set.of((Long[]) row.getArray(7).getArray()),
                  row.getBoolean(8),
                  names((String[]) row.getArray(9).getArray())));
        },
        identity.kind().word(),
        identity.value());
  }

  Message message() {
    return new Message(jdbc);
  }

  private static List<Identity> names(String[] written) {
    return Arrays.stream(written)
        .map(name -> {
          int colon = name.indexOf(':');
          return Identities.identity(name.substring(0, colon), name.substring(colon + 1));
        })
        .sorted(Identities.STRONGEST)
        .toList();
  }

  /// All rows with a customer (or all without), in bytewise order, as a stream within the running
  /// transaction.
  void each(boolean identified, Consumer<Remembered> reader) {
    String name = identified ? "customer" : "sold_under";
    jdbc.query(
        connection -> {
          var statement =
              connection.prepareStatement(
                  """
                  select record, version, customer, sold_under, body, ctid from memory_customer
                  where %s is not null order by %s
                  """
                      .formatted(name, name));
          statement.setFetchSize(FETCHED);
          return statement;
        },
        row -> {
          reader.accept(row(row).remembered());
        });
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getLong(1),
        row.getLong(2),
        row.getString(3),
        row.getString(4),
        RememberedCodec.decode(row.getBytes(5)),
        row.getString(6));
  }

  /// Writes rows that are there already, as they were read in this transaction, and of which no
  /// list shows anything new. Only columns that no index knows change, and the place of each row is
  /// known: no index is searched or written. Where something changed memory without holding its
  /// part of the timeline, the transaction begins anew.
  void grow(Message message, List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    message.ask(
        """
        with grown as (
          update memory_customer m set version = t.version, body = t.body
          from unnest(?::tid[], ?::bigint[], ?::bigint[], ?::bytea[])
            as t (place, record, version, body)
          where m.ctid = t.place and m.record = t.record
          returning m.record)
        select memory_all_grown(count(*), ?) from grown
        """,
        row -> {},
        rows.stream().map(Row::place).toArray(String[]::new),
        rows.stream().map(Row::record).toArray(Long[]::new),
        rows.stream().map(Row::version).toArray(Long[]::new),
        bodies(rows),
        rows.size());
  }

  private static byte[][] bodies(List<Row> rows) {
    return rows.stream().map(row -> RememberedCodec.encode(row.fold())).toArray(byte[][]::new);
  }

  void save(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    jdbc.update(
        """
        insert into memory_customer
          (record, version, customer, sold_under, last_bought, body)
        select * from unnest
          (?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::timestamptz[], ?::bytea[])
        on conflict (record) do update set version = excluded.version,
          customer = excluded.customer, sold_under = excluded.sold_under,
          last_bought = excluded.last_bought, body = excluded.body
        """,
        rows.stream().map(Row::record).toArray(Long[]::new),
        rows.stream().map(Row::version).toArray(Long[]::new),
        rows.stream().map(Row::customer).toArray(String[]::new),
        rows.stream().map(Row::soldUnder).toArray(String[]::new),
        rows.stream().map(row -> text(row.fold().lastBought())).toArray(String[]::new),
        bodies(rows));
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  void delete(Collection<Long> records) {
    if (records.isEmpty()) {
      return;
    }
    jdbc.update(
        "delete from memory_customer where record = any (?)",
        (Object) records.toArray(Long[]::new));
  }

  /// Ids that look like the one that was asked for.
  List<String> near(String id, int limit) {
    return jdbc.queryForList(
        """
        select customer from memory_customer
        where customer is not null and (lower(customer) = lower(?)
          or customer = regexp_replace(?, '\\.0+$', '') or starts_with(customer, ?))
        order by length(customer), customer limit ?
        """,
        String.class,
        id,
        id.strip(),
        id.strip(),
        limit);
  }
}
