package org.stamkunde.linkage;

import java.util.Arrays;

/// How many pairs have each vector of levels.
final class Tally {
  private long[] vectors = new long[1024];
  private double[] counts = new double[1024];
  private int size;

  void add(long vector) {
    if (size * 2 >= vectors.length) {
      grow();
    }
    int slot = slot(vector);
    if (counts[slot] == 0) {
      size++;
    }
    vectors[slot] = vector;
    counts[slot]++;
  }

  private int slot(long vector) {
    int slot = (int) (vector * 0x9e3779b97f4a7c15L >>> 33) & vectors.length - 1;
    while (counts[slot] != 0 && vectors[slot] != vector) {
      slot = slot + 1 & vectors.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldVectors = vectors;
    double[] oldCounts = counts;
    vectors = new long[oldVectors.length * 2];
    counts = new double[vectors.length];
    for (int i = 0; i < oldVectors.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldVectors[i]);
        vectors[slot] = oldVectors[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  /// The distinct vectors, in the order of their numbers.
  long[] distinct() {
    long[] distinct = new long[size];
    int at = 0;
    for (int i = 0; i < vectors.length; i++) {
      if (counts[i] != 0) {
        distinct[at++] = vectors[i];
      }
    }
    Arrays.sort(distinct);
    return distinct;
  }

  double count(long vector) {
    return counts[slot(vector)];
  }
}
