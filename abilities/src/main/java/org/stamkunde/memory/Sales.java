package org.stamkunde.memory;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a set of order lines adds to what was sold of each product, or takes from it. Purchases at
/// the try-out shop front are no sales.
final class Sales {
  private static final Comparator<News.Sold> ORDER =
      Comparator.comparing(News.Sold::product)
          .thenComparing(News.Sold::title)
          .thenComparing(News.Sold::month);
  private final ZoneId zone;
  private final Map<Of, News.Sold> sold = new HashMap<>();
  private @Nullable Instant lastAt;
  private YearMonth lastMonth = YearMonth.of(1970, 1);

  private record Of(String product, String title, YearMonth month) {}

  Sales(ZoneId zone) {
    this.zone = zone;
  }

  void take(Lived event, int sign) {
    Act.Bought bought = event.bought();
    if (bought == null || bought.tryOut()) {
      return;
    }
    YearMonth month = month(event.at());
    for (Line line : bought.lines()) {
      String title = line.title() == null ? "" : line.title();
      sold.merge(new Of(line.product(), title, month), one(line, title, month, sign), Sales::sum);
    }
  }

  /// The lines of one order bear one moment and mostly follow each other.
  private YearMonth month(Instant at) {
    if (!at.equals(lastAt)) {
      lastAt = at;
      lastMonth = YearMonth.from(at.atZone(zone));
    }
    return lastMonth;
  }

  List<News.Sold> sold() {
    return sold.values().stream().sorted(ORDER).toList();
  }

  private static News.Sold one(Line line, String title, YearMonth month, int sign) {
    BigDecimal factor = BigDecimal.valueOf(sign);
    BigDecimal quantity = line.quantity().multiply(factor);
    BigDecimal amount = line.amount().multiply(factor);
    boolean back = line.quantity().signum() < 0;
    return new News.Sold(
        line.product(),
        title,
        month,
        sign,
        back ? BigDecimal.ZERO : quantity,
        back ? BigDecimal.ZERO : amount,
        back ? quantity : BigDecimal.ZERO,
        back ? amount : BigDecimal.ZERO);
  }

  private static News.Sold sum(News.Sold one, News.Sold other) {
    return new News.Sold(
        one.product(),
        one.title(),
        one.month(),
        one.lines() + other.lines(),
        one.quantity().add(other.quantity()),
        one.amount().add(other.amount()),
        one.returnedQuantity().add(other.returnedQuantity()),
        one.returnedAmount().add(other.returnedAmount()));
  }
}
