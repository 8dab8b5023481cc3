package org.stamkunde.manners.consent;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Likeness;
import org.stamkunde.manners.Situation;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;

/// On which former sale an offer rests that goes to somebody who bought and did not ask: the newest
/// purchase of goods like those now spoken of. A try-out is no purchase, and on what was sent back
/// whole nothing rests. Whether the sale bears it, and what else that needs, the law of the
/// customer's country says.
final class SoftOptIn {
  private static final Comparator<Owned> NEWEST =
      Comparator.comparing(SoftOptIn::last)
          .thenComparing(Owned::product, Comparator.reverseOrder());

  private SoftOptIn() {}

  /// On what an offer of this product (or of this family of products) rests; null: of no product in
  /// particular, which is like nothing.
  static FormerSale sale(Remembered customer, @Nullable String asked, Likeness likeness) {
    Predicate<String> like = asked == null ? product -> false : likeness.likeTo(asked);
    Owned similar = null;
    Owned other = null;
    for (Owned owned : customer.products()) {
      if (!counts(owned)) {
        continue;
      }
      if (like.test(owned.product())) {
        similar = newer(similar, owned);
      } else {
        other = newer(other, owned);
      }
    }
    FormerSale sale = rests(customer, similar, Situation.Sale.SIMILAR);
    return sale == FormerSale.NONE ? rests(customer, other, Situation.Sale.OTHER) : sale;
  }

  private static boolean counts(Owned owned) {
    return owned.times() > 0 && owned.quantity().signum() > 0 && owned.last() != null;
  }

  private static Owned newer(@Nullable Owned old, Owned next) {
    return old == null || NEWEST.compare(next, old) > 0 ? next : old;
  }

  private static Instant last(Owned owned) {
    return owned.last() == null ? Instant.MIN : owned.last();
  }

  private static FormerSale rests(
      Remembered customer, @Nullable Owned product, Situation.Sale sale) {
    if (product == null) {
      return FormerSale.NONE;
    }
    Instant bought = last(product);
    return customer.orders().stream()
        .filter(order -> order.bought() && !order.tryOut() && !order.at().isAfter(bought))
        .max(Comparator.comparing(Order::at).thenComparing(Order::number))
        .map(order -> new FormerSale(sale, product.product(), bought, order.number()))
        .orElse(FormerSale.NONE);
  }
}
