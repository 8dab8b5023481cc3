package org.stamkunde.customerbase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.lifetime.Rfm;

/// The list of customers, a page at a time, each found again by where the one before it ended.
@Component
public class Customers {
  public static final int ROWS = 25;

  /// Beyond so many we say "more than" instead of counting on.
  public static final int COUNTED = 10_000;

  private static final double MOST_LOOKED_UP = 0.15;

  private final JdbcClient jdbc;
  private final UpToDate upToDate;

  Customers(JdbcClient jdbc, UpToDate upToDate) {
    this.jdbc = jdbc;
    this.upToDate = upToDate;
  }

  private record Place(Listed.Row row, String key, long record) {}

  /// Who fits the conditions, and how many of them there are as far as that is known.
  private record Sought(Fits fits, Listed.@Nullable Fitting fitting) {}

  /// A page, and how many fit the conditions in all.
  public Listed.Answer ask(Wanted wanted) {
    upToDate.ensure();
    Sought sought = sought(wanted);
    return new Listed.Answer(page(wanted, ROWS, sought.fits()), count(sought));
  }

  /// How many fit the conditions.
  public Listed.Fitting fitting(Conditions conditions) {
    upToDate.ensure();
    return count(sought(new Wanted(conditions, Sort.LAST, true, null)));
  }

  /// Everyone from there on, in order.
  public void each(Wanted wanted, Consumer<Listed.Row> reader) {
    upToDate.ensure();
    Fits fits = sought(wanted).fits();
    Wanted next = wanted;
    while (true) {
      Listed page = page(next, 1_000, fits);
      page.rows().forEach(reader);
      if (page.next() == null) {
        return;
      }
      next = new Wanted(next.conditions(), next.sort(), next.descending(), page.next());
    }
  }

  Listed page(Wanted wanted, int size) {
    return page(wanted, size, sought(wanted).fits());
  }

  private Listed page(Wanted wanted, int size, Fits fits) {
    Cursor from = wanted.from();
    boolean back = from != null && from.back();
    List<Place> places = places(wanted, size + 1, fits.copy());
    boolean goesOn = places.size() > size;
    List<Place> shown = new ArrayList<>(places.subList(0, Math.min(size, places.size())));
    if (back) {
      java.util.Collections.reverse(shown);
    }
    if (shown.isEmpty()) {
      return new Listed(List.of(), 1, null, null);
    }
    long before =
        from == null ? 0 : back ? Math.max(0, from.before() - shown.size()) : from.before();
    boolean hasEarlier = back ? goesOn : from != null;
    boolean hasNext = back || goesOn;
    Place first = shown.getFirst();
    Place last = shown.getLast();
    return new Listed(
        shown.stream().map(Place::row).toList(),
        before + 1,
        hasEarlier ? new Cursor(first.key(), first.record(), before, true) : null,
        hasNext ? new Cursor(last.key(), last.record(), before + shown.size(), false) : null);
  }

  private List<Place> places(Wanted wanted, int rows, Fits fits) {
    Sort sort = wanted.sort();
    Cursor from = wanted.from();
    boolean down = wanted.descending() != (from != null && from.back());
    if (from != null) {
      fits.and(
          "(%s, record) %s (?::%s, ?)".formatted(sort.column, down ? "<" : ">", sort.type),
          from.key(),
          from.record());
    }
    String order = down ? "%s desc, record desc" : "%s, record";
    String sql =
        """
        with place as materialized (
          select record, %1$s as key from %6$s%2$s order by %3$s limit %4$d)
        select c.*, place.key::text as key from place join customerbase_customer c using (record)
        order by %5$s
        """
            .formatted(
                sort.column,
                fits.where(),
                order.formatted(sort.column),
                rows,
                order.formatted("place.key"),
                fits.table());
    return jdbc.sql(sql).params(fits.values()).query(Customers::place).list();
  }

  private Listed.Fitting count(Sought sought) {
    if (sought.fitting() != null) {
      return sought.fitting();
    }
    long count =
        jdbc.sql(
                "select count(*) from (select 1 from customerbase_customer%s limit %d) as fitting"
                    .formatted(sought.fits().where(), COUNTED + 1))
            .params(sought.fits().values())
            .query(Long.class)
            .single();
    return fitting(count);
  }

  private static Listed.Fitting fitting(long count) {
    return new Listed.Fitting(Math.min(count, COUNTED), count > COUNTED);
  }

  /// The countries that customers come from, found by leaping along their index.
  public List<String> countries() {
    return jdbc.sql(
            """
            with recursive land as (
              select min(country) as country from customerbase_customer
              union all
              select (select min(country) from customerbase_customer where country > land.country)
              from land where land.country is not null)
            select country from land where country is not null limit 200
            """)
        .query(String.class)
        .list();
  }

  private Sought sought(Wanted wanted) {
    Fits fits = new Fits();
    fits.conditions(wanted.conditions());
    if (!fits.searches()) {
      return fits.several() ? lookedUp(fits) : new Sought(fits, null);
    }
    if (!common(fits.query())) {
      fits.search(false);
      return lookedUp(fits);
    }
    boolean alone = !fits.asksMore();
    boolean few = (wanted.sort() == Sort.NAME || !alone) && fewEnoughToLookUp(fits.query());
    if (few && !alone) {
      fits.search(false);
      return lookedUp(fits);
    }
    if (few) {
      fits.searchByName();
    } else {
      fits.search(true);
    }
    return new Sought(fits, alone ? new Listed.Fitting(COUNTED, true) : null);
  }

  /// Several conditions may leave few customers, and those far apart in the order of the list: then
  /// they are looked up first, which counts them too.
  private Sought lookedUp(Fits fits) {
    List<Long> records =
        jdbc.sql(
                "select record from customerbase_customer%s limit %d"
                    .formatted(fits.where(), COUNTED + 1))
            .params(fits.values())
            .query(Long.class)
            .list();
    if (records.size() > COUNTED) {
      return new Sought(fits, fitting(records.size()));
    }
    Fits found = new Fits();
    found.and("record = any (?)", (Object) records.toArray(Long[]::new));
    return new Sought(found, fitting(records.size()));
  }

  /// Whether so many bear the words that walking along the list finds them soon.
  private boolean common(String query) {
    return jdbc.sql(
                """
                select count(*) from (
                  select 1 from customerbase_search where words @@ ?::tsquery limit ?) as found
                """)
            .params(query, COUNTED + 1)
            .query(Long.class)
            .single()
        > COUNTED;
  }

  /// Sorted by name, all who bear a first name stand together, perhaps at the far end: a walk would
  /// be long. Looking up is better unless a good part of all customers would have to be.
  private boolean fewEnoughToLookUp(String query) {
    double share =
        jdbc.sql(
                """
                select coalesce(avg((words @@ ?::tsquery)::int), 0)
                from customerbase_search tablesample system (0.2) repeatable (1)
                """)
            .param(query)
            .query(Double.class)
            .single();
    return share < MOST_LOOKED_UP;
  }

  private static Place place(ResultSet row, int number) throws SQLException {
    boolean scored = row.getBoolean("scored");
    return new Place(
        new Listed.Row(
            row.getString("customer"),
            row.getString("name"),
            row.getString("city"),
            row.getString("country"),
            last(row),
            row.getInt("orders"),
            row.getBigDecimal("net"),
            scored
                ? new CustomerValue.Expected(
                    row.getDouble("mean"), row.getDouble("low"), row.getDouble("high"))
                : null,
            scored ? Double.valueOf(row.getDouble("active")) : null,
            Standing.numbered(row.getInt("state")),
            group(row.getInt("rfm_group"))),
        row.getString("key"),
        row.getLong("record"));
  }

  private static @Nullable Instant last(ResultSet row) throws SQLException {
    OffsetDateTime last = row.getObject("last_purchase", OffsetDateTime.class);
    return last == null || last.equals(OffsetDateTime.MIN) ? null : last.toInstant();
  }

  private static Rfm.@Nullable Group group(int number) {
    return number == 0 ? null : Rfm.Group.values()[number - 1];
  }
}
