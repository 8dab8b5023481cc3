package org.stamkunde.linkage;

import java.util.Arrays;

/// How common each value is among customers rather than among records: a customer who is there five
/// times does not make a name common. Strangers who were taken for one count each for himself, else
/// their name would seem rare and prove the mistake.
final class Persons {
  /// A value that one customer has may be another's too: half a customer.
  private static final double UNSEEN = .5;

  private Persons() {}

  static double[][] shares(Records records, Unions unions) {
    int[] order = byCluster(records.size(), unions);
    double[][] shares = new double[records.fields().size()][];
    for (int f = 0; f < shares.length; f++) {
      shares[f] = shares(records.column(f), order, unions);
    }
    return shares;
  }

  private static double[] shares(Column column, int[] order, Unions unions) {
    double[] shares = new double[column.words().count()];
    int[] last = new int[shares.length];
    Arrays.fill(last, -1);
    double all = 0;
    for (int record : order) {
      int value = column.value(record);
      if (value >= 0 && (last[value] != unions.root(record) || !unions.mayBeOne(record))) {
        last[value] = unions.root(record);
        shares[value]++;
        all++;
      }
    }
    for (int v = 0; v < shares.length; v++) {
      shares[v] = Math.max(shares[v] - 1 + UNSEEN, UNSEEN) / Math.max(all, 1);
    }
    return shares;
  }

  private static int[] byCluster(int size, Unions unions) {
    int[] starts = new int[size + 1];
    for (int i = 0; i < size; i++) {
      starts[unions.root(i) + 1]++;
    }
    for (int i = 0; i < size; i++) {
      starts[i + 1] += starts[i];
    }
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[starts[unions.root(i)]++] = i;
    }
    return order;
  }
}
