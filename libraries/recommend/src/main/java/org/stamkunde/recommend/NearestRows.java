package org.stamkunde.recommend;

import java.util.Arrays;

/// Collects each product's nearest neighbours, row by row: the strongest links, ties by product,
/// kept in the order of product numbers.
final class NearestRows {
  private final int most;
  private final int[] starts;
  private int[] targets = new int[1 << 12];
  private float[] links = new float[1 << 12];
  private int row;
  private final int[] candidates;
  private final float[] strengths;
  private int count;

  NearestRows(int items, int most) {
    this.most = most;
    this.starts = new int[items + 1];
    this.candidates = new int[items];
    this.strengths = new float[items];
  }

  void offer(int target, float link) {
    candidates[count] = target;
    strengths[count++] = link;
  }

  void close() {
    long[] order = new long[count];
    for (int k = 0; k < count; k++) {
      // The bits of a float above nought sort as the number does; the rest breaks ties by product.
      order[k] =
          ((long) Float.floatToIntBits(strengths[k]) << 32) | (Integer.MAX_VALUE - candidates[k]);
    }
    Arrays.sort(order);
    int kept = Math.min(most, count);
    int at = starts[row];
    if (at + kept > targets.length) {
      targets = Arrays.copyOf(targets, Math.max(at + kept, 2 * targets.length));
      links = Arrays.copyOf(links, targets.length);
    }
    long[] nearest = new long[kept];
    for (int k = 0; k < kept; k++) {
      long packed = order[count - 1 - k];
      int target = Integer.MAX_VALUE - (int) packed;
      nearest[k] = ((long) target << 32) | (packed >>> 32);
    }
    Arrays.sort(nearest);
    for (int k = 0; k < kept; k++) {
      targets[at + k] = (int) (nearest[k] >>> 32);
      links[at + k] = Float.intBitsToFloat((int) nearest[k]);
    }
    starts[++row] = at + kept;
    count = 0;
  }

  ItemNeighbours model(Tuning tuning, int today, String[] names, double[] recent) {
    double all = Arrays.stream(recent).sum();
    float[] popularity = new float[recent.length];
    for (int i = 0; i < popularity.length; i++) {
      popularity[i] = (float) (recent[i] / all);
    }
    return new ItemNeighbours(
        new Links(
            names,
            popularity,
            starts,
            Arrays.copyOf(targets, starts[names.length]),
            Arrays.copyOf(links, starts[names.length])),
        tuning,
        today);
  }
}
