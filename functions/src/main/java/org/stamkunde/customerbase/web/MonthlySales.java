package org.stamkunde.customerbase.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.stamkunde.customerbase.Figures;

/// Sales of the last two years by month, from earlier and from new buyers, in a unit in which they
/// can be read: ones, thousands or millions; and the sums of the past twelve months and of those
/// before.
record MonthlySales(
    List<Line> lines, long unit, double pastYear, double yearBefore, double shareEarlier) {
  private static final int SHOWN = 24;

  /// One month, in the unit.
  record Line(YearMonth month, String shortly, double earlier, double first) {}

  static MonthlySales of(List<Figures.Month> months, LocalDate today, Locale reader) {
    double most = months.stream().mapToDouble(m -> customers(m).doubleValue()).max().orElse(0);
    long unit = most >= 2_000_000 ? 1_000_000 : most >= 20_000 ? 1_000 : 1;
    List<Line> lines =
        months.stream()
            .skip(Math.max(0, months.size() - SHOWN))
            .map(m -> line(m, unit, reader))
            .toList();
    LocalDate thisMonth = today.withDayOfMonth(1);
    return new MonthlySales(
        lines,
        unit,
        between(months, thisMonth.minusMonths(11), thisMonth),
        between(months, thisMonth.minusMonths(23), thisMonth.minusMonths(12)),
        shareEarlier(months, thisMonth.minusMonths(11)));
  }

  private static Line line(Figures.Month m, long unit, Locale reader) {
    return new Line(
        YearMonth.from(m.month()),
        DateTimeFormatter.ofPattern("LLL yy", reader).format(m.month()),
        m.later().doubleValue() / unit,
        m.first().doubleValue() / unit);
  }

  private static BigDecimal customers(Figures.Month m) {
    return m.first().add(m.later());
  }

  private static double between(List<Figures.Month> months, LocalDate from, LocalDate until) {
    return months.stream()
        .filter(m -> !m.month().isBefore(from) && !m.month().isAfter(until))
        .map(m -> customers(m).add(m.returns()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .doubleValue();
  }

  private static double shareEarlier(List<Figures.Month> months, LocalDate from) {
    BigDecimal later = BigDecimal.ZERO;
    BigDecimal known = BigDecimal.ZERO;
    for (Figures.Month month : months) {
      if (!month.month().isBefore(from)) {
        later = later.add(month.later());
        known = known.add(month.later()).add(month.first());
      }
    }
    return known.signum() > 0 ? later.doubleValue() / known.doubleValue() : 0;
  }
}
