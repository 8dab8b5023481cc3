package org.stamkunde.bench;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;

/// Who comes next, out of so many customers.
final class Visitors {
  private Visitors() {}

  static ToIntFunction<SplittableRandom> uniform(int customers) {
    return random -> random.nextInt(customers);
  }

  /// The k-th most frequent of them comes in proportion to k^−1.1; who is frequent lies anywhere.
  static ToIntFunction<SplittableRandom> zipf(int customers) {
    double[] cumulative = new double[customers];
    double sum = 0;
    for (int i = 0; i < customers; i++) {
      sum += StrictMath.pow(i + 1, -1.1);
      cumulative[i] = sum;
    }
    double all = sum;
    return random -> {
      int found = Arrays.binarySearch(cumulative, random.nextDouble() * all);
      long rank = found < 0 ? -found - 1 : found;
      return (int) (rank * 2_654_435_761L % customers);
    };
  }
}
