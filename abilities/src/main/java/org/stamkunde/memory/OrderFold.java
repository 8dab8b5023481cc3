package org.stamkunde.memory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// One order while its lines come in, in any order.
final class OrderFold {
  final String number;
  Instant at;
  BigDecimal sales = BigDecimal.ZERO;
  BigDecimal returns = BigDecimal.ZERO;
  @Nullable BigDecimal cost = BigDecimal.ZERO;
  boolean bought;
  boolean returned;
  boolean tryOut;

  /// The products bought in it: an order counts once for each.
  final TreeSet<String> products = new TreeSet<>();

  OrderFold(String number, Instant at) {
    this.number = number;
    this.at = at;
  }

  /// Takes a line in and says whether its product was not yet bought in this order.
  boolean take(Instant moment, Line line, boolean tried) {
    if (moment.isBefore(at)) {
      at = moment;
    }
    tryOut |= tried;
    BigDecimal each = line.cost();
    if (each == null) {
      cost = null;
    } else if (cost != null) {
      cost = cost.add(each.multiply(line.quantity()));
    }
    int sign = line.quantity().signum();
    if (sign > 0) {
      bought = true;
      sales = sales.add(line.amount());
      return products.add(line.product());
    }
    if (sign < 0) {
      returned = true;
      returns = returns.add(line.amount());
    }
    return false;
  }

  Remembered.Order order() {
    return new Remembered.Order(
        number,
        at,
        sales,
        returns,
        cost == null ? null : Lived.plain(cost),
        bought,
        returned,
        tryOut,
        List.copyOf(products));
  }
}
