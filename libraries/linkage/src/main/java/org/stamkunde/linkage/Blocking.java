package org.stamkunde.linkage;

import java.util.List;
import java.util.stream.IntStream;

/// Which pairs are worth comparing: those that have a key in common that few share. The rarest come
/// first, until the budget of comparisons is spent; each pair comes once.
///
/// No pair is kept: a pair is known to have come before when it shares an earlier key, and each
/// record knows under which keys it was grouped. So the memory does not grow with the pairs.
final class Blocking {
  private static final int LARGEST = 2_000;

  /// Groups of so few are always compared, since records of one customer share many keys and would
  /// use the budget up by themselves.
  private static final int ALWAYS = 10;

  /// Hears each pair.
  interface Pairs {
    void pair(int a, int b);
  }

  private final Records records;
  private final List<Key> keys;
  private final int largest;
  private final long[] grouped;

  Blocking(Records records, List<Key> keys, long budget) {
    this.records = records;
    this.keys = keys;
    this.largest = largest(budget);
    this.grouped = new long[records.size()];
    IntStream.range(0, keys.size()).parallel().forEach(this::mark);
  }

  private int largest(long budget) {
    long[] pairs =
        keys.parallelStream().map(this::pairsBySize).reduce(new long[LARGEST + 1], Blocking::sum);
    long spent = 0;
    int size = 1;
    while (size + 1 <= LARGEST && (size < ALWAYS || spent + pairs[size + 1] <= budget)) {
      spent += pairs[++size];
    }
    return size;
  }

  private long[] pairsBySize(Key key) {
    long[] pairs = new long[LARGEST + 1];
    Groups groups = Groups.of(key, records.size());
    for (int g = 0; g < groups.count(); g++) {
      int size = groups.size(g);
      if (size <= LARGEST) {
        pairs[size] += (long) size * (size - 1) / 2;
      }
    }
    return pairs;
  }

  private static long[] sum(long[] a, long[] b) {
    long[] sum = new long[a.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = a[i] + b[i];
    }
    return sum;
  }

  private boolean compared(Groups groups, int g) {
    return groups.size(g) > 1 && groups.size(g) <= largest;
  }

  private void mark(int k) {
    Groups groups = Groups.of(keys.get(k), records.size());
    synchronized (grouped) {
      for (int g = 0; g < groups.count(); g++) {
        if (compared(groups, g)) {
          for (int at = groups.start(g); at < groups.start(g + 1); at++) {
            grouped[groups.member(at)] |= 1L << k;
          }
        }
      }
    }
  }

  int keys() {
    return keys.size();
  }

  /// The pairs that come under this key and no earlier one.
  void each(int k, Pairs pairs) {
    Groups groups = Groups.of(keys.get(k), records.size());
    for (int g = 0; g < groups.count(); g++) {
      if (compared(groups, g)) {
        group(groups, g, (1L << k) - 1, pairs);
      }
    }
  }

  private void group(Groups groups, int g, long earlier, Pairs pairs) {
    int end = groups.start(g + 1);
    for (int i = groups.start(g); i < end; i++) {
      int a = groups.member(i);
      for (int j = i + 1; j < end; j++) {
        int b = groups.member(j);
        if (records.mayPair(a, b) && !seen(grouped[a] & grouped[b] & earlier, a, b)) {
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
