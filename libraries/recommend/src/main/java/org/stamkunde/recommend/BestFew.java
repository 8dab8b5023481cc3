package org.stamkunde.recommend;

import java.util.Arrays;

/// The few highest of many numbers, in falling order; of equal ones the first that came.
final class BestFew {
  private final int[] items;
  private final double[] scores;
  private int count;

  BestFew(int most) {
    items = new int[most];
    scores = new double[most];
  }

  boolean wants(double score) {
    return score > 0 && (count < items.length || items.length > 0 && score > scores[count - 1]);
  }

  void add(int item, double score) {
    int at = count < items.length ? count++ : count - 1;
    while (at > 0 && scores[at - 1] < score) {
      scores[at] = scores[at - 1];
      items[at] = items[at - 1];
      at--;
    }
    scores[at] = score;
    items[at] = item;
  }

  int[] items() {
    return Arrays.copyOf(items, count);
  }

  double[] scores() {
    return Arrays.copyOf(scores, count);
  }
}
