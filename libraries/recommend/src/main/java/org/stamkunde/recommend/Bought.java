package org.stamkunde.recommend;

/// A product that a customer bought: the day of the last purchase (days since 1970-01-01) and how
/// strongly it speaks, where 1 is one ordinary purchase.
public record Bought(String product, int day, double strength) {
  public Bought {
    if (!(strength > 0)) {
      throw new IllegalArgumentException(
          "strength (%s) of a purchase must lie above nought\nMaybe a return was taken for a purchase."
              .formatted(strength));
    }
  }
}
