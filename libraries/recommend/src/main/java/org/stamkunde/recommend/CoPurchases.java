package org.stamkunde.recommend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// What was bought by the same customers, row by row: one product's row of the co-purchase matrix
/// is in memory at a time, so that a wide assortment costs time and no room.
final class CoPurchases {
  private final Tuning tuning;
  private final int today;
  private final String[] names;
  private final double[] sold;
  private final double[] recent;
  private final int[] renumbered;

  /// The products in the order in which they were first heard of, with what was sold of each.
  record Heard(List<String> names, double[] sold, double[] recent) {}

  /// Products are numbered anew in the order of their ids, so that the order of hearing leaves no
  /// trace; of too many only the most sold stay.
  CoPurchases(Tuning tuning, int today, Heard all, int most) {
    this.tuning = tuning;
    this.today = today;
    List<String> heard = all.names();
    double[] sold = all.sold();
    double[] recent = all.recent();
    int[] kept =
        IntStream.range(0, heard.size())
            .boxed()
            .sorted(Comparator.<Integer>comparingDouble(i -> -sold[i]).thenComparing(heard::get))
            .limit(most)
            .sorted(Comparator.comparing(heard::get))
            .mapToInt(Integer::intValue)
            .toArray();
    this.names = Arrays.stream(kept).mapToObj(heard::get).toArray(String[]::new);
    this.sold = Arrays.stream(kept).mapToDouble(i -> sold[i]).toArray();
    this.recent = Arrays.stream(kept).mapToDouble(i -> recent[i]).toArray();
    this.renumbered = new int[heard.size()];
    Arrays.fill(renumbered, -1);
    for (int i = 0; i < kept.length; i++) {
      renumbered[kept[i]] = i;
    }
  }

  ItemNeighbours learn(int[] items, float[] weights, int[] starts, int customers) {
    Buyers buyers = Buyers.of(items, weights, starts, customers, renumbered, names.length);
    double[] source = power(buyers.degree(), tuning.sourceDamping());
    double[] target = power(buyers.degree(), tuning.targetDamping());
    double[] trend = trend();
    NearestRows rows = new NearestRows(names.length, room());
    Row row = new Row(names.length);
    for (int i = 0; i < names.length; i++) {
      for (int at = buyers.starts()[i]; at < buyers.starts()[i + 1]; at++) {
        int customer = buyers.customers()[at];
        float own = buyers.weights()[at];
        for (int e = starts[customer]; e < starts[customer + 1]; e++) {
          if (items[e] >= 0 && items[e] != i) {
            row.add(items[e], own * weights[e]);
          }
        }
      }
      for (int k = 0; k < row.count; k++) {
        int j = row.touched[k];
        double support = row.shared[j] / (row.shared[j] + tuning.support());
        double link = sharpened(row.sums[j] * source[i] * target[j]) * support * trend[j];
        rows.offer(j, (float) link);
      }
      row.clear();
      rows.close();
    }
    return rows.model(tuning, today, names, recent);
  }

  private double sharpened(double link) {
    return tuning.sharpness() == 1 ? link : StrictMath.pow(link, tuning.sharpness());
  }

  /// Neighbours for each product, so that the whole stays near four million links.
  private int room() {
    return Math.clamp(4_000_000 / Math.max(1, names.length), 40, tuning.neighbours());
  }

  private static double[] power(double[] degree, double damping) {
    return Arrays.stream(degree).map(d -> d == 0 ? 0 : StrictMath.pow(d, -damping)).toArray();
  }

  private double[] trend() {
    double allRecent = Arrays.stream(recent).sum();
    double allSold = Arrays.stream(sold).sum();
    double[] trend = new double[names.length];
    for (int j = 0; j < trend.length; j++) {
      // Five sales at the shop's own pace keep a product that sold once from looking like a
      // fashion.
      double pace = allRecent / allSold;
      double own = (recent[j] + 5 * pace) / (sold[j] + 5);
      trend[j] = StrictMath.pow(own / pace, tuning.trend());
    }
    return trend;
  }

  /// One product's row: what it shares with each other product, and with how many customers.
  private static final class Row {
    final double[] sums;
    final int[] shared;
    final int[] touched;
    int count;

    Row(int items) {
      sums = new double[items];
      shared = new int[items];
      touched = new int[items];
    }

    void add(int item, double weight) {
      if (shared[item]++ == 0) {
        touched[count++] = item;
      }
      sums[item] += weight;
    }

    void clear() {
      for (int k = 0; k < count; k++) {
        sums[touched[k]] = 0;
        shared[touched[k]] = 0;
      }
      count = 0;
    }
  }
}
