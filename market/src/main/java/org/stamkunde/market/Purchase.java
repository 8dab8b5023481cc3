package org.stamkunde.market;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One order of the simulated shop, or the return of some of its goods, in the shop's own time.
/// `customer` is null where nobody known bought.
public record Purchase(
    String order, LocalDateTime at, @Nullable Person customer, List<PurchaseLine> lines) {

  /// In kroner, postage included; below nought for a return.
  public int amount() {
    int sum = 0;
    for (PurchaseLine line : lines) {
      sum += line.amount();
    }
    return sum;
  }

  public boolean isReturn() {
    return lines.getFirst().quantity() < 0;
  }
}
