package org.stamkunde.lifetime;

import java.util.Arrays;

/// The numbers of purchases that are told apart: each up to twenty, then steps of a seventh.
final class CountLevels {
  static final double[] LEVELS = levels();

  private CountLevels() {}

  private static double[] levels() {
    double[] levels = new double[62];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = i <= 20 ? i : Math.rint(levels[i - 1] * 1.15);
    }
    return levels;
  }

  static int size() {
    return LEVELS.length;
  }

  /// Brings probability at a number to the two levels around it, keeping the mean.
  static void put(double[] levels, double number, double probability) {
    int last = LEVELS.length - 1;
    if (number >= LEVELS[last]) {
      levels[last] += probability;
      return;
    }
    int at = Arrays.binarySearch(LEVELS, number);
    if (at >= 0) {
      levels[at] += probability;
      return;
    }
    int right = -at - 1;
    double share = (number - LEVELS[right - 1]) / (LEVELS[right] - LEVELS[right - 1]);
    levels[right] += share * probability;
    levels[right - 1] += (1 - share) * probability;
  }

  static double[] of(double[] probabilities) {
    double[] levels = new double[LEVELS.length];
    for (int n = 0; n < probabilities.length; n++) {
      put(levels, n, probabilities[n]);
    }
    return levels;
  }

  static double mean(double[] levels) {
    double sum = 0;
    for (int i = 1; i < levels.length; i++) {
      sum += levels[i] * LEVELS[i];
    }
    return sum;
  }
}
