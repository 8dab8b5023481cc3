package org.stamkunde.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.Stamped;
import org.stamkunde.memory.Stamps;

/// The products of the shop: what they are called, which are goods, which are variants of one
/// another, and how they sell.
@Service
public class Products {
  private final JdbcClient jdbc;
  private final Shop shop;
  private final Stamped<Shelf> shelf;

  public Products(JdbcClient jdbc, Shop shop, Stamps stamps) {
    this.jdbc = jdbc;
    this.shop = shop;
    this.shelf = stamps.holding("select version from catalogue_shelf", this::read);
  }

  /// All products as they are named now.
  public Shelf shelf() {
    return shelf.get();
  }

  /// They as they are now, whatever an answer saw before.
  Shelf named() {
    return shelf.now();
  }

  private Shelf read() {
    Map<String, String> titles = new HashMap<>();
    jdbc.sql("select product, title from catalogue_product")
        .query(
            (RowCallbackHandler)
                row -> titles.put(row.getString("product"), row.getString("title")));
    return new Shelf(titles);
  }

  /// How these products sell; one that never sold is left out.
  public Map<String, Sales> sales(Collection<String> ids) {
    Map<String, Sales> sales = new HashMap<>();
    for (Selling selling : Selling.of(jdbc, List.copyOf(ids), year())) {
      sales.put(selling.product(), selling.sales());
    }
    return sales;
  }

  /// A part of the list of products: those whose code or title holds every word asked for, the best
  /// selling of the last twelve months first, after the given place.
  public List<Selling> list(String asked, Selling.@Nullable Place after, int most) {
    return Selling.page(jdbc, asked, after, false, most, year());
  }

  /// The part of the same list that ends before the given place, in the list's order.
  public List<Selling> listBefore(String asked, Selling.Place before, int most) {
    return Selling.page(jdbc, asked, before, true, most, year());
  }

  /// How many products fit.
  public long count(String asked) {
    return Selling.count(jdbc, asked);
  }

  /// What was sold of one product in each month, the earliest first.
  public List<MonthSold> months(String id) {
    return jdbc.sql(
            """
            select month, quantity, amount, -returned_quantity as returned
            from catalogue_month where product = ? order by month
            """)
        .param(id)
        .query((row, n) ->
            new MonthSold(
                row.getObject(1, LocalDate.class),
                row.getBigDecimal(2),
                row.getBigDecimal(3),
                row.getBigDecimal(4)))
        .list();
  }

  private Selling.Year year() {
    LocalDate today = shop.today().day();
    return new Selling.Year(
        today.minusMonths(11).withDayOfMonth(1), today.plusMonths(1).withDayOfMonth(1));
  }

  /// One month of one product.
  public record MonthSold(
      LocalDate month, BigDecimal quantity, BigDecimal amount, BigDecimal returned) {
    public YearMonth yearMonth() {
      return YearMonth.from(month);
    }
  }
}
