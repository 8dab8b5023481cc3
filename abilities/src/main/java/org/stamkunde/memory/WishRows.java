package org.stamkunde.memory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Reads the log of wishes from the events, past an index that holds these alone.
@Component
class WishRows implements Wished {
  private static final int AT_A_TIME = 1_000;
  // Written out, so that the index is found.
  private static final String WISHES = "kind in (7, 8, 15)";
  private final JdbcTemplate jdbc;
  private final Aliases aliases;
  private final ShopRow shop;

  WishRows(JdbcTemplate jdbc, Aliases aliases, ShopRow shop) {
    this.jdbc = jdbc;
    this.aliases = aliases;
    this.shop = shop;
  }

  private record Row(
      long record,
      int kind,
      Instant at,
      String source,
      @Nullable String message,
      UUID key,
      String body) {
    static Row of(ResultSet row) throws SQLException {
      return new Row(
          row.getLong(1),
          row.getInt(2),
          row.getObject(3, OffsetDateTime.class).toInstant(),
          row.getString(4),
          row.getString(5),
          row.getObject(6, UUID.class),
          row.getString(7));
    }

    String mark() {
      return at + " " + key;
    }
  }

  @Override
  public List<Wish> latest(Search search, int most) {
    List<Object> values = new ArrayList<>();
    StringBuilder where = new StringBuilder(WISHES);
    if (search.purpose() != null) {
      where.append(" and body ->> 'purpose' in (?, '*')");
      values.add(search.purpose());
    }
    if (search.channel() != null) {
      where.append(" and (body ->> 'channel' in (?, '*') or body ->> 'what' = ?)");
      values.add(search.channel());
      values.add(search.channel());
    }
    mark(search.before(), "<", where, values);
    return wishes(rows(where + " order by at desc, key desc limit ?", values, most));
  }

  @Override
  public void each(Consumer<Wish> reader) {
    String mark = null;
    List<Row> rows;
    do {
      List<Object> values = new ArrayList<>();
      StringBuilder where = new StringBuilder(WISHES);
      mark(mark, ">", where, values);
      rows = rows(where + " order by at, key limit ?", values, AT_A_TIME);
      wishes(rows).forEach(reader);
      mark = rows.isEmpty() ? null : rows.getLast().mark();
    } while (rows.size() == AT_A_TIME);
  }

  /// A mark that nobody gave out is none.
  private static void mark(
      @Nullable String mark, String order, StringBuilder where, List<Object> values) {
    String[] parts = mark == null ? new String[0] : mark.split(" ");
    if (parts.length != 2) {
      return;
    }
    try {
      Instant at = Instant.parse(parts[0]);
      UUID key = UUID.fromString(parts[1]);
      where.append(" and (at, key) ").append(order).append(" (?, ?)");
      values.add(at.atOffset(ZoneOffset.UTC));
      values.add(key);
    } catch (DateTimeException | IllegalArgumentException e) {
      // The newest are shown.
    }
  }

  private List<Row> rows(String where, List<Object> values, int most) {
    values.add(most);
    return jdbc.query(
        "select record, kind, at, source, message, key, body from memory_event where " + where,
        (row, n) -> Row.of(row),
        values.toArray());
  }

  private List<Wish> wishes(List<Row> rows) {
    Map<Long, Long> roots = aliases.roots(new TreeSet<>(rows.stream().map(Row::record).toList()));
    Map<Long, List<Identity>> names = aliases.names(new TreeSet<>(roots.values()));
    Map<Long, String> ids = new HashMap<>();
    roots.forEach((record, root) -> {
      List<Identity> of = names.getOrDefault(root, List.of());
      ids.put(record, of.isEmpty() ? "" : of.getFirst().id());
    });
    return rows.stream()
        .map(row ->
            new Wish(
                ids.getOrDefault(row.record(), ""),
                row.at(),
                row.source(),
                row.message(),
                ActBody.read(row.kind(), row.body()),
                row.mark()))
        .toList();
  }

  @Override
  public boolean agreed(String purpose) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from memory_event where %s and kind = 7 and body ->> 'purpose' = ?)"
                .formatted(WISHES),
            Boolean.class,
            purpose));
  }

  @Override
  public List<Month> months(int most) {
    return jdbc.query(
        """
        select to_char(at at time zone ?, 'YYYY-MM'), body ->> 'purpose',
          count(*) filter (where kind = 7), count(*) filter (where kind = 8)
        from memory_event where %s and kind <> 15
        group by 1, 2 order by 1 desc, 2 limit ?
        """
            .formatted(WISHES),
        (row, n) ->
            new Month(
                YearMonth.parse(row.getString(1)),
                row.getString(2),
                row.getLong(3),
                row.getLong(4)),
        shop.zone().getId(),
        most);
  }
}
