package org.stamkunde.manners.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Situation;

/// What a customer's address was given in connection with, and the purchase that this rests on:
/// product, moment and order (null where there is none).
public record Ground(
    Situation.Sale sale, @Nullable String product, @Nullable Instant at, @Nullable String order) {
  static final Ground NONE = new Ground(Situation.Sale.NONE, null, null, null);
}
