package org.stamkunde.linkage;

/// How many letters must be changed, added, left out or swapped with their neighbour to make one
/// word of the other: Damerau-Levenshtein, each letter being touched once (optimal string
/// alignment). Meant for small limits: it follows only the ways that stay within.
final class EditDistance {
  private EditDistance() {}

  /// The distance, or limit + 1 where it is more than the limit.
  static int atMost(int limit, String a, String b) {
    int end = a.length();
    int other = b.length();
    if (Math.abs(end - other) > limit) {
      return limit + 1;
    }
    while (end > 0 && other > 0 && a.charAt(end - 1) == b.charAt(other - 1)) {
      end--;
      other--;
    }
    return from(0, end, a, 0, other, b, limit);
  }

  private static int from(int i, int m, String a, int j, int n, String b, int limit) {
    int at = i;
    int by = j;
    while (at < m && by < n && a.charAt(at) == b.charAt(by)) {
      at++;
      by++;
    }
    if (at == m || by == n) {
      return Math.min(limit + 1, m - at + n - by);
    }
    if (limit == 0 || Math.abs(m - at - n + by) > limit) {
      return limit + 1;
    }
    int best = limit;
    boolean swapped =
        at + 1 < m
            && by + 1 < n
            && a.charAt(at) == b.charAt(by + 1)
            && a.charAt(at + 1) == b.charAt(by);
    if (swapped) {
      best = Math.min(best, from(at + 2, m, a, by + 2, n, b, best - 1));
    }
    if (best > 0) {
      best = Math.min(best, from(at + 1, m, a, by + 1, n, b, best - 1));
    }
    if (best > 0) {
      best = Math.min(best, from(at + 1, m, a, by, n, b, best - 1));
    }
    if (best > 0) {
      best = Math.min(best, from(at, m, a, by + 1, n, b, best - 1));
    }
    return best + 1;
  }
}
