package org.stamkunde.catalogue;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// How a product sold in the twelve months up to the shop's today: how many, for how much, how many
/// came back (at or above nought), its last price (the last month's mean; null where only returns
/// are known), and of all time how many customers bought it and how many of them again.
public record Sales(
    BigDecimal sold,
    BigDecimal amount,
    BigDecimal returned,
    @Nullable BigDecimal price,
    int buyers,
    int again) {
  public static final Sales NONE =
      new Sales(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, null, 0, 0);

  /// The share of its buyers who bought it in more than one order; null without buyers.
  public @Nullable Double againShare() {
    return buyers == 0 ? null : (double) again / buyers;
  }

  /// The share of what was sold that came back; null where nothing was sold.
  public @Nullable Double returnedShare() {
    return sold.signum() <= 0 ? null : Math.min(1, returned.doubleValue() / sold.doubleValue());
  }
}
