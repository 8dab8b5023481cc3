package org.stamkunde.customerbase;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.PurchaseHistory;

/// How long the pauses between purchase days are in this shop, as the hundredths of their
/// distribution; and what a customer's present pause means against the customer's own.
record Pauses(int[] hundredths) {
  /// The shop's pauses weigh as much as so many of the customer's own.
  private static final double SHOPS_WEIGHT = 2;

  static Pauses of(List<PurchaseHistory> histories) {
    long[] counts = new long[1];
    long all = 0;
    for (PurchaseHistory history : histories) {
      for (int i = 1; i < history.days().length; i++) {
        int pause = history.days()[i] - history.days()[i - 1];
        if (pause >= counts.length) {
          counts = Arrays.copyOf(counts, Math.max(pause + 1, counts.length * 2));
        }
        counts[pause]++;
        all++;
      }
    }
    return new Pauses(hundredths(counts, all));
  }

  private static int[] hundredths(long[] counts, long all) {
    if (all == 0) {
      return new int[0];
    }
    int[] found = new int[100];
    long below = 0;
    int next = 0;
    for (int pause = 0; pause < counts.length && next < 100; pause++) {
      below += counts[pause];
      while (next < 100 && below * 100 >= all * (next + 1)) {
        found[next++] = pause;
      }
    }
    return found;
  }

  /// The share of the shop's pauses that were shorter; 0 where the shop has none.
  double shorterThan(int days) {
    if (hundredths.length == 0) {
      return 0;
    }
    int shorter = 0;
    while (shorter < hundredths.length && hundredths[shorter] < days) {
      shorter++;
    }
    return shorter / (double) hundredths.length;
  }

  /// The share of pauses shorter than the present one: the customer's own, and the shop's the more
  /// the fewer the customer has.
  double overdue(PurchaseHistory history, int today) {
    int present = today - history.last();
    int shorter = 0;
    for (int i = 1; i < history.days().length; i++) {
      if (history.days()[i] - history.days()[i - 1] < present) {
        shorter++;
      }
    }
    return (shorter + SHOPS_WEIGHT * shorterThan(present))
        / (history.days().length - 1 + SHOPS_WEIGHT);
  }

  /// The median pause of one customer; null with fewer than two purchase days.
  static @Nullable Double rhythm(PurchaseHistory history) {
    int count = history.days().length - 1;
    if (count < 1) {
      return null;
    }
    int[] pauses = new int[count];
    for (int i = 0; i < count; i++) {
      pauses[i] = history.days()[i + 1] - history.days()[i];
    }
    Arrays.sort(pauses);
    return (pauses[(count - 1) / 2] + pauses[count / 2]) / 2.0;
  }
}
