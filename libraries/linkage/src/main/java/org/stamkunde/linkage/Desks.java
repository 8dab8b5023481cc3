package org.stamkunde.linkage;

import java.util.Arrays;

/// E-mail addresses whose first part is the word for a desk, as `post` and `info` are: many other
/// addresses begin with the same, so it is nobody's name.
final class Desks {
  private static final int MANY = 6;
  private final long[] beginnings;
  private final long[] sorted;

  Desks(Words addresses) {
    beginnings = new long[addresses.count()];
    for (int w = 0; w < beginnings.length; w++) {
      beginnings[w] = beginning(addresses.word(w));
    }
    sorted = beginnings.clone();
    Arrays.sort(sorted);
  }

  boolean has(int address) {
    long wanted = beginnings[address];
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low + MANY <= sorted.length && sorted[low + MANY - 1] == wanted;
  }

  /// Of so many bits that two different ones are never taken for the same.
  private static long beginning(String address) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < address.length() && address.charAt(i) != '@'; i++) {
      hash = (hash ^ address.charAt(i)) * 0x100000001b3L;
    }
    return hash;
  }
}
