package org.stamkunde.memory;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One product of a customer while lines come in, in any order.
final class OwnedFold {
  int times;
  BigDecimal quantity = BigDecimal.ZERO;
  BigDecimal spent = BigDecimal.ZERO;
  @Nullable Instant first;
  @Nullable Instant last;

  void take(Instant at, Line line, boolean newOrder) {
    times += newOrder ? 1 : 0;
    quantity = quantity.add(line.quantity());
    spent = spent.add(line.amount());
    if (line.quantity().signum() > 0) {
      first = first == null || at.isBefore(first) ? at : first;
      last = last == null || at.isAfter(last) ? at : last;
    }
  }

  Remembered.Owned owned(String product) {
    return new Remembered.Owned(product, times, Lived.plain(quantity), spent, first, last);
  }
}
