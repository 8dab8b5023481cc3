package org.stamkunde.memory;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// One line of an order: a product, how many, at what price each, in the shop's currency. A
/// quantity below zero is a return. `cost` is the shop's own cost of one, where the export tells
/// it.
public record Line(
    String product,
    @Nullable String title,
    BigDecimal quantity,
    BigDecimal price,
    @Nullable BigDecimal cost) {

  /// Quantity × price, to the four decimals in which money is kept.
  public BigDecimal amount() {
    return quantity.multiply(price).setScale(4, RoundingMode.HALF_EVEN);
  }
}
