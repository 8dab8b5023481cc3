package org.stamkunde.recommend;

import java.util.Arrays;

/// The learnt links from each product to its neighbours: product ids in their order, each one's
/// share of recent sales, and the rows of neighbours one after the other.
record Links(String[] names, float[] popularity, int[] starts, int[] targets, float[] strengths) {

  /// The product's number; below nought where the shop never sold it.
  int number(String product) {
    return Arrays.binarySearch(names, product);
  }

  double strength(int from, int to) {
    int at = Arrays.binarySearch(targets, starts[from], starts[from + 1], to);
    return at < 0 ? 0 : strengths[at];
  }

  /// What a product's whole row sums to.
  double total(int from) {
    double total = 0;
    for (int at = starts[from]; at < starts[from + 1]; at++) {
      total += strengths[at];
    }
    return total;
  }

  /// The mean total of the rows that are not empty; 1 where all are.
  double meanTotal() {
    double sum = 0;
    int rows = 0;
    for (int i = 0; i < names.length; i++) {
      if (starts[i + 1] > starts[i]) {
        sum += total(i);
        rows++;
      }
    }
    return rows == 0 ? 1 : sum / rows;
  }
}
