package org.stamkunde.manners.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Situation;

/// The sale that a soft opt-in rests on: of similar goods, of others, or none; with its product,
/// moment and order (null where there is none).
public record FormerSale(
    Situation.Sale sale, @Nullable String product, @Nullable Instant at, @Nullable String order) {
  static final FormerSale NONE = new FormerSale(Situation.Sale.NONE, null, null, null);
}
