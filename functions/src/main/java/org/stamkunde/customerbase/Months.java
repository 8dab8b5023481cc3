package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stamkunde.memory.Remembered;

/// Sales by month of the shop's zone: of customers' first orders, of their later ones, what they
/// sent back, and what nobody known bought less what came back of it.
final class Months {
  private final TreeMap<LocalDate, Sums> months = new TreeMap<>();
  private final ZoneId zone;

  private static final class Sums {
    BigDecimal first = BigDecimal.ZERO;
    BigDecimal later = BigDecimal.ZERO;
    BigDecimal anonymous = BigDecimal.ZERO;
    BigDecimal returns = BigDecimal.ZERO;
  }

  Months(ZoneId zone) {
    this.zone = zone;
  }

  void hear(Remembered remembered) {
    boolean boughtBefore = false;
    for (Remembered.Order order : remembered.orders()) {
      LocalDate month = LocalDate.ofInstant(order.at(), zone).withDayOfMonth(1);
      Sums sums = months.computeIfAbsent(month, m -> new Sums());
      if (remembered.anonymous()) {
        sums.anonymous = sums.anonymous.add(order.sales()).add(order.returns());
        continue;
      }
      sums.returns = sums.returns.add(order.returns());
      if (boughtBefore) {
        sums.later = sums.later.add(order.sales());
      } else {
        sums.first = sums.first.add(order.sales());
      }
      boughtBefore |= order.bought();
    }
  }

  void write(JdbcTemplate jdbc) {
    List<Figures.Month> all = new ArrayList<>();
    months.forEach(
        (m, s) -> all.add(new Figures.Month(m, s.first, s.later, s.anonymous, s.returns)));
    jdbc.update("delete from customerbase_month");
    Columns<Figures.Month> columns =
        new Columns<Figures.Month>()
            .with("month", "date", m -> m.month().toString())
            .with("first", "numeric", written(Figures.Month::first))
            .with("later", "numeric", written(Figures.Month::later))
            .with("anonymous", "numeric", written(Figures.Month::anonymous))
            .with("returns", "numeric", written(Figures.Month::returns));
    columns.run(
        jdbc,
        "insert into customerbase_month (%s) select * from %s"
            .formatted(columns.names(), columns.unnested()),
        all);
  }

  private static Function<Figures.Month, Object> written(
      Function<Figures.Month, BigDecimal> amount) {
    return month -> amount.apply(month);
  }
}
