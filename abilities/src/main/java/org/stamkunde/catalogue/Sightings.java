package org.stamkunde.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.util.List;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stamkunde.memory.News;

/// What an import sold, slice by slice, on its way into titles and months: noted down as it comes,
/// and added up once, before anybody learns from it.
final class Sightings {
  private static final String COPY =
      """
      copy catalogue_sighting (product, title, month, lines, quantity, amount, returned_quantity,
        returned_amount) from stdin\
      """;

  private static final String TITLES =
      """
      insert into catalogue_title as t (product, title, lines)
      select product, title, sum(lines) from catalogue_sighting group by 1, 2 order by 1, 2
      on conflict (product, title) do update set lines = t.lines + excluded.lines
      """;

  private static final String MONTHS =
      """
      insert into catalogue_month as m
        (product, month, lines, quantity, amount, returned_quantity, returned_amount)
      select product, month, sum(lines), sum(quantity), sum(amount), sum(returned_quantity),
        sum(returned_amount)
      from catalogue_sighting group by 1, 2 order by 1, 2
      on conflict (product, month) do update set
        lines = m.lines + excluded.lines,
        quantity = m.quantity + excluded.quantity,
        amount = m.amount + excluded.amount,
        returned_quantity = m.returned_quantity + excluded.returned_quantity,
        returned_amount = m.returned_amount + excluded.returned_amount
      """;

  private final JdbcTemplate jdbc;

  Sightings(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void note(List<News.Sold> sold) {
    StringBuilder rows = new StringBuilder(sold.size() * 64);
    for (News.Sold one : sold) {
      text(rows, one.product());
      text(rows, one.title().strip());
      rows.append(one.month()).append("-01\t").append(one.lines());
      number(rows, one.quantity());
      number(rows, one.amount());
      number(rows, one.returnedQuantity());
      number(rows, one.returnedAmount());
      rows.append('\n');
    }
    jdbc.execute((Connection connection) -> {
      try {
        return connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(COPY, new StringReader(rows.toString()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private static void text(StringBuilder rows, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\t' -> rows.append("\\t");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        default -> rows.append(c);
      }
    }
    rows.append('\t');
  }

  private static void number(StringBuilder rows, BigDecimal number) {
    rows.append('\t').append(number.toPlainString());
  }

  /// Adds up what was noted, within the caller's transaction; answers the products that it touched.
  String[] gather() {
    jdbc.execute("lock table catalogue_sighting in exclusive mode");
    String[] products =
        jdbc.queryForList("select distinct product from catalogue_sighting", String.class)
            .toArray(String[]::new);
    if (products.length > 0) {
      jdbc.update(TITLES);
      jdbc.update("delete from catalogue_title where lines = 0");
      jdbc.update(MONTHS);
      jdbc.update("delete from catalogue_month where lines = 0");
      jdbc.execute("truncate catalogue_sighting");
    }
    return products;
  }
}
