package org.stamkunde.linkage;

/// Which records hang together; the lowest number stands for all.
final class Unions {
  /// More records than one customer ever has: what hangs together so widely are strangers, taken
  /// for one by mistake.
  private static final int MOST = 12;

  private final int[] roots;
  private final int[] sizes;

  Unions(int size) {
    roots = new int[size];
    sizes = new int[size];
    for (int i = 0; i < size; i++) {
      roots[i] = i;
      sizes[i] = 1;
    }
  }

  int root(int record) {
    int at = record;
    while (roots[at] != at) {
      roots[at] = roots[roots[at]];
      at = roots[at];
    }
    return at;
  }

  /// Whether so few hang together with this one that they may be one customer.
  boolean mayBeOne(int record) {
    return sizes[root(record)] <= MOST;
  }

  void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    if (one != other) {
      roots[Math.max(one, other)] = Math.min(one, other);
      sizes[Math.min(one, other)] += sizes[Math.max(one, other)];
    }
  }
}
