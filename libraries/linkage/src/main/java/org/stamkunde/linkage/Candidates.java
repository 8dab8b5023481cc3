package org.stamkunde.linkage;

import java.util.Arrays;
import java.util.List;

/// Pairs that may be one customer, with their levels.
final class Candidates {
  private int[] ones = new int[64];
  private int[] others = new int[64];
  private long[] vectors = new long[64];
  private int size;

  static Candidates all(List<Candidates> parts) {
    Candidates all = new Candidates();
    for (Candidates part : parts) {
      for (int p = 0; p < part.size; p++) {
        all.add(part.ones[p], part.others[p], part.vectors[p]);
      }
    }
    return all;
  }

  void add(int one, int other, long vector) {
    if (size == ones.length) {
      ones = Arrays.copyOf(ones, size * 2);
      others = Arrays.copyOf(others, size * 2);
      vectors = Arrays.copyOf(vectors, size * 2);
    }
    ones[size] = one;
    others[size] = other;
    vectors[size++] = vector;
  }

  int size() {
    return size;
  }

  int one(int pair) {
    return ones[pair];
  }

  int other(int pair) {
    return others[pair];
  }

  long vector(int pair) {
    return vectors[pair];
  }
}
