package org.stamkunde.linkage;

import java.util.Arrays;

/// Pairs that may be one customer, with their levels.
final class Candidates {
  private int[] ones = new int[1024];
  private int[] others = new int[1024];
  private long[] vectors = new long[1024];
  private int size;

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
