package org.stamkunde.numeric;

/// The range in which a quantity lies with a stated probability, in the unit of that quantity.
public record Interval(double low, double high, double probability) {
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException(
          "interval low (%s) must not lie above high (%s)\nMaybe the two are swapped."
              .formatted(low, high));
    }
    if (!(probability > 0 && probability < 1)) {
      throw new IllegalArgumentException(
          "interval probability (%s) must lie between 0 and 1\nMaybe it is written in percent."
              .formatted(probability));
    }
  }
}
