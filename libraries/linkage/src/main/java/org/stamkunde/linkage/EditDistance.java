package org.stamkunde.linkage;

/// How many letters must be changed, added, left out or swapped with their neighbour to make one
/// word of the other: Damerau-Levenshtein, each letter being touched once (optimal string
/// alignment).
final class EditDistance {
  private EditDistance() {}

  /// The distance, or limit + 1 where it is more than the limit.
  static int atMost(int limit, String a, String b) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int n = b.length();
    int[] before = new int[n + 1];
    int[] last = new int[n + 1];
    int[] now = new int[n + 1];
    for (int j = 0; j <= n; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      now[0] = i;
      int least = i;
      for (int j = 1; j <= n; j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(Math.min(last[j] + 1, now[j - 1] + 1), last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        now[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return Math.min(last[n], limit + 1);
  }
}
