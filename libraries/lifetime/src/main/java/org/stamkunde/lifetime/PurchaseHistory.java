package org.stamkunde.lifetime;

import java.util.Arrays;

/// The distinct days on which one customer bought, ascending, and the net money of each.
///
/// `days` are days since 1970-01-01 in the shop's own zone; `amounts` are in the shop's currency
/// and may be zero or negative where goods came back the same day.
public record PurchaseHistory(int[] days, double[] amounts) {
  public PurchaseHistory {
    if (days.length == 0 || days.length != amounts.length) {
      throw new IllegalArgumentException(
          "days (%d) and amounts (%d) must be equally many and at least one\nMaybe a customer without a purchase was asked for."
              .formatted(days.length, amounts.length));
    }
    for (int i = 1; i < days.length; i++) {
      if (days[i] <= days[i - 1]) {
        throw new IllegalArgumentException(
            "days (%d after %d) must ascend without repetition\nMaybe the purchases of one day were not added up."
                .formatted(days[i], days[i - 1]));
      }
    }
    for (double amount : amounts) {
      if (!Double.isFinite(amount)) {
        throw new IllegalArgumentException(
            "amount (%s) must be a number\nMaybe a price was missing.".formatted(amount));
      }
    }
  }

  public int first() {
    return days[0];
  }

  public int last() {
    return days[days.length - 1];
  }

  /// How many purchase days lie on or before the day.
  int countUntil(int day) {
    int at = Arrays.binarySearch(days, day);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /// What was bought after one day and until another, both counted from their ends.
  double amountBetween(int after, int until) {
    double sum = 0;
    for (int i = countUntil(after); i < countUntil(until); i++) {
      sum += amounts[i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PurchaseHistory that
        && Arrays.equals(days, that.days)
        && Arrays.equals(amounts, that.amounts);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(days) + Arrays.hashCode(amounts);
  }

  @Override
  public String toString() {
    return "PurchaseHistory[" + days.length + " days]";
  }
}
