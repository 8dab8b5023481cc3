package org.stamkunde.numeric;

import java.util.Arrays;

/// Quantiles of a sample, evenly interpolated between its values in order.
public final class Quantiles {
  private final double[] sorted;

  public Quantiles(double[] sample) {
    if (sample.length == 0) {
      throw new IllegalArgumentException(
          "sample (0 values) must hold at least one\nMaybe there is no data yet.");
    }
    sorted = sample.clone();
    Arrays.sort(sorted);
  }

  public double at(double share) {
    double place = Math.min(1, Math.max(0, share)) * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
