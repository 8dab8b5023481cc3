package org.stamkunde.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  /// known the order number it was sold under.
  record Row(
      long record, long version, @Nullable String customer, @Nullable String soldUnder, Fold fold) {
    Remembered remembered() {
      return fold.remembered(record, version, customer);
    }

    /// The same memory, grown by one version, under the strongest of these names.
    Row grown(Fold next, @Nullable List<Identity> names) {
      String id = null;
      String order = null;
      if (names != null) {
        Identity first = names.getFirst();
        boolean anonymous = first.kind() == Identity.Kind.ORDER;
        id = anonymous ? null : first.id();
        order = anonymous ? first.value() : null;
      }
      return new Row(record, version + 1, id, order, next);
    }

    static Row empty(long record) {
      return new Row(record, 0, null, null, new Fold());
    }
  }

  Map<Long, Row> of(Collection<Long> records) {
    Map<Long, Row> rows = new HashMap<>();
    jdbc.query(
        """
        select record, version, customer, sold_under, body from memory_customer
        where record = any (?)
        """,
        row -> {
          Row read = row(row);
          rows.put(read.record(), read);
        },
        (Object) records.toArray(Long[]::new));
    return rows;
  }

  Optional<Row> of(long record) {
    return Optional.ofNullable(of(List.of(record)).get(record));
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
                  select record, version, customer, sold_under, body from memory_customer
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
        RememberedCodec.decode(row.getBytes(5)));
  }

  void save(Collection<Row> rows) {
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
        rows.stream().map(row -> RememberedCodec.encode(row.fold())).toArray(byte[][]::new));
  }

  private static @Nullable String text(@Nullable Instant at) {
    return at == null ? null : at.toString();
  }

  void delete(Collection<Long> records) {
    jdbc.update(
        "delete from memory_customer where record = any (?)",
        (Object) records.toArray(Long[]::new));
  }

  /// The newest real purchase of all.
  Optional<Instant> lastBought() {
    return Optional.ofNullable(
            jdbc.queryForObject(
                "select max(last_bought) from memory_customer", OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
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
