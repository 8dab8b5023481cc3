package org.stamkunde.recommend;

import java.util.Arrays;

/// Who bought each product, product after product: the customers' purchases turned round.
record Buyers(int[] starts, int[] customers, float[] weights, double[] degree) {

  /// Renumbers `items` in place; a product that is not kept becomes -1.
  static Buyers of(
      int[] items, float[] weights, int[] starts, int customers, int[] renumbered, int kept) {
    int entries = starts[customers];
    double[] degree = new double[kept];
    int[] columns = new int[kept + 1];
    for (int e = 0; e < entries; e++) {
      items[e] = renumbered[items[e]];
      if (items[e] >= 0) {
        degree[items[e]] += weights[e];
        columns[items[e] + 1]++;
      }
    }
    for (int i = 0; i < kept; i++) {
      columns[i + 1] += columns[i];
    }
    int[] who = new int[columns[kept]];
    float[] how = new float[who.length];
    int[] fill = Arrays.copyOf(columns, kept);
    for (int c = 0; c < customers; c++) {
      for (int e = starts[c]; e < starts[c + 1]; e++) {
        if (items[e] >= 0) {
          int at = fill[items[e]]++;
          who[at] = c;
          how[at] = weights[e];
        }
      }
    }
    return new Buyers(columns, who, how, degree);
  }
}
