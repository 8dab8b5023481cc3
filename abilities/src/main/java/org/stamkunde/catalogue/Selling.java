package org.stamkunde.catalogue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One row of the list of products.
public record Selling(String product, String title, Sales sales) {
  private static final String COLUMNS =
      """
      select p.product, p.title,
        coalesce(y.sold, 0) as sold, coalesce(y.amount, 0) as amount,
        coalesce(y.returned, 0) as returned,
        (select m.amount / m.quantity from catalogue_month m
          where m.product = p.product and m.quantity > 0 order by m.month desc limit 1) as price,
        coalesce(b.buyers, 0) as buyers, coalesce(b.again, 0) as again
      from catalogue_product p
      left join (
        select product, sum(quantity) as sold, sum(amount) as amount,
          -sum(returned_quantity) as returned
        from catalogue_month where month >= :from and month < :to
          and (:all or product = any (:products)) group by product) y on y.product = p.product
      left join catalogue_buyers b on b.product = p.product
      """;
  private static final String FITS =
      """
       where not exists (select 1 from unnest(:words) as u(word)
         where position(u.word in lower(p.product || ' ' || p.title)) = 0)
      """;

  /// The months that count as the last twelve.
  record Year(LocalDate from, LocalDate to) {}

  /// A place in the list, for going on behind it.
  public record Place(BigDecimal amount, String product) {
    public String text() {
      String plain = amount.toPlainString() + "|" + product;
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// Empty for a text that is no place.
    public static Optional<Place> read(String text) {
      try {
        String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        int bar = plain.indexOf('|');
        return bar < 0
            ? Optional.empty()
            : Optional.of(
                new Place(new BigDecimal(plain.substring(0, bar)), plain.substring(bar + 1)));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  public Place place() {
    return new Place(sales.amount(), product);
  }

  public String name() {
    return title.isEmpty() ? product : Titles.calm(title);
  }

  static List<Selling> of(JdbcClient jdbc, List<String> products, Year year) {
    return jdbc.sql(COLUMNS + " where p.product = any (:products)")
        .param("from", year.from())
        .param("to", year.to())
        .param("all", false)
        .param("products", products.toArray(String[]::new))
        .query(Selling::read)
        .list();
  }

  static List<Selling> page(
      JdbcClient jdbc, String asked, @Nullable Place from, boolean back, int most, Year year) {
    String beyond =
        from == null
            ? ""
            : (" and (coalesce(y.amount, 0) %s :amount"
                    + " or coalesce(y.amount, 0) = :amount and p.product %s :last)")
                .formatted(back ? ">" : "<", back ? "<" : ">");
    String order =
        back ? "coalesce(y.amount, 0), p.product desc" : "coalesce(y.amount, 0) desc, p.product";
    JdbcClient.StatementSpec statement =
        jdbc.sql(COLUMNS + FITS + beyond + " order by " + order + " limit :most")
            .param("from", year.from())
            .param("to", year.to())
            .param("all", true)
            .param("products", new String[0])
            .param("words", words(asked))
            .param("most", most);
    if (from != null) {
      statement = statement.param("amount", from.amount()).param("last", from.product());
    }
    List<Selling> found = statement.query(Selling::read).list();
    return back ? found.reversed() : found;
  }

  static long count(JdbcClient jdbc, String asked) {
    return jdbc.sql("select count(*) from catalogue_product p" + FITS)
        .param("words", words(asked))
        .query(Long.class)
        .single();
  }

  private static String[] words(String asked) {
    return Arrays.stream(asked.strip().toLowerCase(Locale.ROOT).split("\\s+"))
        .filter(word -> !word.isEmpty())
        .toArray(String[]::new);
  }

  private static Selling read(ResultSet row, int number) throws SQLException {
    return new Selling(
        row.getString("product"),
        row.getString("title"),
        new Sales(
            row.getBigDecimal("sold"),
            row.getBigDecimal("amount"),
            row.getBigDecimal("returned"),
            row.getBigDecimal("price"),
            row.getInt("buyers"),
            row.getInt("again")));
  }
}
