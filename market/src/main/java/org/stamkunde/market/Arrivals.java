package org.stamkunde.market;

/// On which day the n-th new customer comes: more of them each year, and more before Christmas.
final class Arrivals {
  private static final double GROWTH_A_YEAR = .12;

  private final double[] until;
  private final int customers;
  private final double history;

  Arrivals(MarketOptions options) {
    until = new double[options.days()];
    customers = options.customers();
    double sum = 0;
    for (int day = 0; day < until.length; day++) {
      double season = Season.ALL_YEAR.factor(options.opening().plusDays(day));
      double grown = StrictMath.pow(1 + GROWTH_A_YEAR, day / 365.0);
      sum += grown * (.5 + .5 * season);
      until[day] = sum;
    }
    history = until[options.daysOfHistory() - 1];
  }

  /// How many come in all: those of the history and those after it.
  int count() {
    return (int) StrictMath.round(customers * (until[until.length - 1] / history));
  }

  /// The day of arrival, counted from the opening; later customers never come on an earlier day.
  int day(int customer, Chance chance) {
    double at = (customer + chance.uniform()) / customers * history;
    int low = 0;
    int high = until.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (until[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
