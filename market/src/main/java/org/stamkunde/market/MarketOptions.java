package org.stamkunde.market;

import java.time.LocalDate;

/// How large the simulated market is and when it ends: so many customers come in the years of
/// history, which end with `today`; the years ahead are simulated too and are the truth that a
/// forecast is checked against.
public record MarketOptions(int customers, int years, int yearsAhead, LocalDate today) {
  static final int DAYS_OF_A_YEAR = 365;

  public MarketOptions {
    if (customers < 1 || years < 1 || yearsAhead < 0) {
      throw new IllegalArgumentException(
          "customers (%d) and years (%d) must be at least 1, yearsAhead (%d) at least 0\nMaybe two of them are swapped."
              .formatted(customers, years, yearsAhead));
    }
  }

  /// The shop of the demo: 3,000 customers of two years, and no future.
  public static MarketOptions demo(LocalDate today) {
    return new MarketOptions(3_000, 2, 0, today);
  }

  LocalDate opening() {
    return today.minusDays((long) years * DAYS_OF_A_YEAR - 1);
  }

  int daysOfHistory() {
    return years * DAYS_OF_A_YEAR;
  }

  int days() {
    return (years + yearsAhead) * DAYS_OF_A_YEAR;
  }
}
