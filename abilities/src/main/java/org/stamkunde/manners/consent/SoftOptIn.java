package org.stamkunde.manners.consent;

import java.util.HashSet;
import java.util.Set;
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
  private SoftOptIn() {}

  /// On what an offer of this product (or of this family of products) rests; null: of no product in
  /// particular, which is like nothing.
  static FormerSale sale(Remembered customer, @Nullable String asked, Likeness likeness) {
    Predicate<String> like = asked == null ? product -> false : likeness.likeTo(asked);
    Set<String> kept = new HashSet<>();
    for (Owned owned : customer.products()) {
      if (owned.times() > 0 && owned.quantity().signum() > 0) {
        kept.add(owned.product());
      }
    }
    FormerSale other = FormerSale.NONE;
    for (Order order : customer.orders().reversed()) {
      if (!order.bought() || order.tryOut()) {
        continue;
      }
      for (String product : order.products()) {
        if (!kept.contains(product)) {
          continue;
        }
        if (like.test(product)) {
          return new FormerSale(Situation.Sale.SIMILAR, product, order.at(), order.number());
        }
        if (other == FormerSale.NONE) {
          other = new FormerSale(Situation.Sale.OTHER, product, order.at(), order.number());
        }
      }
    }
    return other;
  }
}
