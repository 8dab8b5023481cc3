package org.stamkunde.linkage;

import java.util.List;

/// Which pairs are worth comparing: those that have a key in common that few share. The rarest keys
/// come first, until the budget of comparisons is spent; each pair comes once.
final class Blocking {
  private static final int LARGEST = 2_000;

  /// Hears each pair.
  interface Pairs {
    void pair(int a, int b);
  }

  private final Records records;
  private final List<Key> keys;
  private final int largest;

  Blocking(Records records, List<Key> keys, long budget) {
    this.records = records;
    this.keys = keys;
    long[] pairs = new long[LARGEST + 1];
    for (Key key : keys) {
      count(Groups.of(key, records.size()), pairs);
    }
    this.largest = largest(pairs, budget);
  }

  private static void count(Groups groups, long[] pairs) {
    for (int g = 0; g < groups.count(); g++) {
      int size = groups.size(g);
      if (size <= LARGEST) {
        pairs[size] += (long) size * (size - 1) / 2;
      }
    }
  }

  private static int largest(long[] pairs, long budget) {
    long spent = 0;
    int size = 1;
    while (size + 1 <= LARGEST && spent + pairs[size + 1] <= budget) {
      spent += pairs[++size];
    }
    return size;
  }

  void each(Pairs pairs) {
    long[] under = new long[records.size()];
    for (int k = 0; k < keys.size(); k++) {
      Groups groups = Groups.of(keys.get(k), records.size());
      for (int g = 0; g < groups.count(); g++) {
        if (groups.size(g) > 1 && groups.size(g) <= largest) {
          group(groups, g, under, pairs);
          for (int at = groups.start(g); at < groups.start(g + 1); at++) {
            under[groups.member(at)] |= 1L << k;
          }
        }
      }
    }
  }

  private void group(Groups groups, int g, long[] under, Pairs pairs) {
    int end = groups.start(g + 1);
    for (int i = groups.start(g); i < end; i++) {
      int a = groups.member(i);
      for (int j = i + 1; j < end; j++) {
        int b = groups.member(j);
        if (records.mayPair(a, b) && !seen(under[a] & under[b], a, b)) {
          pairs.pair(a, b);
        }
      }
    }
  }

  private boolean seen(long under, int a, int b) {
    for (long rest = under; rest != 0; rest &= rest - 1) {
      Key key = keys.get(Long.numberOfTrailingZeros(rest));
      if (key.of(a) == key.of(b)) {
        return true;
      }
    }
    return false;
  }
}
