package org.stamkunde.lifetime;

/// How far ahead a customer is valued, what a later krone is worth, and the seed of all chance.
///
/// `yearlyDiscount` is the share by which money loses value for each year of waiting.
public record ValuationOptions(int horizonDays, double yearlyDiscount, long seed) {
  public ValuationOptions {
    if (horizonDays < 1 || horizonDays > 3650) {
      throw new IllegalArgumentException(
          "horizonDays (%d) must lie between 1 and 3650\nMaybe weeks or months were meant."
              .formatted(horizonDays));
    }
    if (!(yearlyDiscount > 0 && yearlyDiscount < 1)) {
      throw new IllegalArgumentException(
          "yearlyDiscount (%s) must lie between 0 and 1\nMaybe it is written in percent."
              .formatted(yearlyDiscount));
    }
  }

  /// A year ahead, ten percent a year.
  public static ValuationOptions twelveMonths() {
    return new ValuationOptions(365, .10, 20260101);
  }
}
