package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.PurchaseHistory;
import org.stamkunde.memory.Remembered;

/// Reads a customer's purchase days out of memory.
///
/// A purchase day is a day, in the shop's zone, on which something was bought. What came back later
/// is taken off the last purchase day before it, so that the days add up to the customer's net
/// money. Try-out purchases are nobody's habit and are left out.
final class Histories {
  private Histories() {}

  /// Null for a customer who has never bought. What is dated after the last day (days since
  /// 1970-01-01) has not happened yet.
  static @Nullable PurchaseHistory of(Remembered remembered, ZoneId zone, int lastDay) {
    List<Remembered.Order> orders = remembered.orders();
    List<Integer> days = new ArrayList<>();
    List<BigDecimal> amounts = new ArrayList<>();
    BigDecimal before = BigDecimal.ZERO;
    for (Remembered.Order order : orders) {
      int day = day(order, zone);
      if (order.tryOut() || day > lastDay) {
        continue;
      }
      BigDecimal net = order.sales().add(order.returns());
      if (order.bought() && (days.isEmpty() || day > days.getLast())) {
        days.add(day);
        amounts.add(net);
      } else if (days.isEmpty()) {
        before = before.add(net);
      } else {
        amounts.set(amounts.size() - 1, amounts.getLast().add(net));
      }
    }
    if (days.isEmpty()) {
      return null;
    }
    amounts.set(0, amounts.getFirst().add(before));
    return new PurchaseHistory(
        days.stream().mapToInt(Integer::intValue).toArray(),
        amounts.stream().mapToDouble(BigDecimal::doubleValue).toArray());
  }

  private static int day(Remembered.Order order, ZoneId zone) {
    return Math.toIntExact(LocalDate.ofInstant(order.at(), zone).toEpochDay());
  }
}
