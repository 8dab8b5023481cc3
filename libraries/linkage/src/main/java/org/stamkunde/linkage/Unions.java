package org.stamkunde.linkage;

/// Which records hang together; the lowest number stands for all.
final class Unions {
  private final int[] roots;

  Unions(int size) {
    roots = new int[size];
    for (int i = 0; i < size; i++) {
      roots[i] = i;
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

  void join(int a, int b) {
    int one = root(a);
    int other = root(b);
    roots[Math.max(one, other)] = Math.min(one, other);
  }
}
