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

/// The ground of an offer to somebody who bought and did not ask: the newest purchase of goods like
/// those now spoken of. A try-out is no purchase, and what was sent back whole rests on nothing.
/// Whether the ground bears, and what else it needs, the law of the customer's country says.
public final class SoftOptIn {
  private SoftOptIn() {}

  /// On what an offer of this product (or of this family of products) rests; null: of no product in
  /// particular, which is like nothing.
  public static Ground ground(Remembered customer, @Nullable String asked, Likeness likeness) {
    Predicate<String> like = asked == null ? product -> false : like(asked, likeness);
    Set<String> kept = new HashSet<>();
    for (Owned owned : customer.products()) {
      if (owned.times() > 0 && owned.quantity().signum() > 0) {
        kept.add(owned.product());
      }
    }
    Ground other = Ground.NONE;
    for (Order order : customer.orders().reversed()) {
      if (!order.bought() || order.tryOut()) {
        continue;
      }
      for (String product : order.products()) {
        if (!kept.contains(product)) {
          continue;
        }
        if (like.test(product)) {
          return new Ground(Situation.Sale.SIMILAR, product, order.at(), order.number());
        }
        if (other == Ground.NONE) {
          other = new Ground(Situation.Sale.OTHER, product, order.at(), order.number());
        }
      }
    }
    return other;
  }

  private static Predicate<String> like(String asked, Likeness likeness) {
    String wanted = likeness.family(asked).orElse(asked);
    return product ->
        product.equals(asked) || likeness.family(product).filter(wanted::equals).isPresent();
  }
}
