package org.stamkunde.catalogue;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Follower;
import org.stamkunde.memory.News;

/// Keeps titles and months of products in step with what memory learns of purchases, in the same
/// transaction. Everything is a sum, so that an undo leaves what would be there without the import.
///
/// The many sales of a slice of an import are only noted down; they are added up when everyone is
/// learnt from.
@Component
class SightingProducts implements Follower {
  private static final int MANY = 500;
  private final JdbcTemplate jdbc;
  private final HeldShelf held;
  private final Sightings sightings;

  SightingProducts(JdbcTemplate jdbc, HeldShelf held) {
    this.jdbc = jdbc;
    this.held = held;
    this.sightings = new Sightings(jdbc);
  }

  private record Title(String product, String title) {}

  private record Month(String product, YearMonth month) {}

  @Override
  public void heard(News news) {
    if (news.sold().size() > MANY) {
      sightings.note(news.sold());
    } else if (!news.sold().isEmpty()) {
      add(news);
    }
  }

  /// Adds up what was noted, within the caller's transaction.
  void gather() {
    String[] products = sightings.gather();
    if (products.length > 0) {
      name(products);
    }
  }

  private void add(News news) {
    Comparator<Title> byTitle = Comparator.comparing(Title::product).thenComparing(Title::title);
    Comparator<Month> byMonth = Comparator.comparing(Month::product).thenComparing(Month::month);
    TreeMap<Title, Long> titles = new TreeMap<>(byTitle);
    TreeMap<Month, Sums> months = new TreeMap<>(byMonth);
    for (News.Sold sold : news.sold()) {
      titles.merge(new Title(sold.product(), sold.title().strip()), (long) sold.lines(), Long::sum);
      months.merge(new Month(sold.product(), sold.month()), Sums.of(sold), Sums::plus);
    }
    writeTitles(titles);
    writeMonths(months);
    name(titles.keySet().stream().map(Title::product).distinct().toArray(String[]::new));
  }

  private void writeTitles(TreeMap<Title, Long> titles) {
    Object[] products = titles.keySet().stream().map(Title::product).toArray();
    Object[] names = titles.keySet().stream().map(Title::title).toArray();
    run(
        """
        insert into catalogue_title (product, title, lines)
        select * from unnest(?::text[], ?::text[], ?::bigint[])
        on conflict (product, title) do update set lines = catalogue_title.lines + excluded.lines
        """,
        List.of("text", "text", "bigint"),
        products,
        names,
        titles.values().toArray());
    run(
        """
        delete from catalogue_title t using unnest(?::text[], ?::text[]) as u(product, title)
        where t.product = u.product and t.title = u.title and t.lines = 0
        """,
        List.of("text", "text"),
        products,
        names);
  }

  private void writeMonths(TreeMap<Month, Sums> months) {
    Object[] products = months.keySet().stream().map(Month::product).toArray();
    Object[] firsts =
        months.keySet().stream().map(m -> java.sql.Date.valueOf(m.month().atDay(1))).toArray();
    List<Sums> sums = List.copyOf(months.values());
    run(
        """
        insert into catalogue_month as m
          (product, month, lines, quantity, amount, returned_quantity, returned_amount)
        select * from unnest(?::text[], ?::date[], ?::bigint[], ?::numeric[], ?::numeric[],
          ?::numeric[], ?::numeric[])
        on conflict (product, month) do update set
          lines = m.lines + excluded.lines,
          quantity = m.quantity + excluded.quantity,
          amount = m.amount + excluded.amount,
          returned_quantity = m.returned_quantity + excluded.returned_quantity,
          returned_amount = m.returned_amount + excluded.returned_amount
        """,
        List.of("text", "date", "bigint", "numeric", "numeric", "numeric", "numeric"),
        products,
        firsts,
        sums.stream().map(Sums::lines).toArray(),
        sums.stream().map(Sums::quantity).toArray(),
        sums.stream().map(Sums::amount).toArray(),
        sums.stream().map(Sums::returnedQuantity).toArray(),
        sums.stream().map(Sums::returnedAmount).toArray());
    run(
        """
        delete from catalogue_month m using unnest(?::text[], ?::date[]) as u(product, month)
        where m.product = u.product and m.month = u.month and m.lines = 0
        """,
        List.of("text", "date"),
        products,
        firsts);
  }

  /// The title that most lines bear, ties by text; an empty one only where there is no other.
  private void name(String[] products) {
    int named =
        run(
            """
            insert into catalogue_product as p (product, title)
            select distinct on (t.product) t.product, t.title
            from catalogue_title t where t.product = any (?::text[]) and t.lines > 0
            order by t.product, t.title = '', t.lines desc, t.title
            on conflict (product) do update set title = excluded.title
            where p.title is distinct from excluded.title
            """,
            List.of("text"),
            new Object[][] {products});
    int gone =
        run(
            """
            delete from catalogue_product p where p.product = any (?::text[])
            and not exists (
              select 1 from catalogue_title t where t.product = p.product and t.lines > 0)
            """,
            List.of("text"),
            new Object[][] {products});
    if (named + gone > 0) {
      jdbc.update("update catalogue_shelf set version = version + 1");
      held.change();
    }
  }

  private int run(String sql, List<String> types, Object[]... columns) {
    Integer count =
        jdbc.execute((Connection connection) -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.length; i++) {
              statement.setArray(i + 1, connection.createArrayOf(types.get(i), columns[i]));
            }
            return statement.executeUpdate();
          }
        });
    return count == null ? 0 : count;
  }

  private record Sums(
      long lines,
      BigDecimal quantity,
      BigDecimal amount,
      BigDecimal returnedQuantity,
      BigDecimal returnedAmount) {
    static Sums of(News.Sold sold) {
      return new Sums(
          sold.lines(),
          sold.quantity(),
          sold.amount(),
          sold.returnedQuantity(),
          sold.returnedAmount());
    }

    Sums plus(Sums other) {
      return new Sums(
          lines + other.lines,
          quantity.add(other.quantity),
          amount.add(other.amount),
          returnedQuantity.add(other.returnedQuantity),
          returnedAmount.add(other.returnedAmount));
    }
  }
}
