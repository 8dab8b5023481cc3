package org.stamkunde.linkage;

/// Likeness of two words, from 0 to 1, that forgives letters near their place and favours a common
/// beginning.
///
/// Jaro (1989): (m/|a| + m/|b| + (m − t)/m) / 3, with m letters in common no further apart than half
/// the longer word and t transpositions; Winkler (1990) adds .1 · p · (1 − Jaro) for the first p ≤ 4
/// equal letters. `JaroWinklerTest` holds Winkler's printed table. Of longer words the first 64
/// letters are compared.
final class JaroWinkler {
  private static final int LONGEST = 64;

  private JaroWinkler() {}

  static double of(String a, String b) {
    double jaro = jaro(a, b);
    int prefix = 0;
    int limit = Math.min(4, Math.min(a.length(), b.length()));
    while (prefix < limit && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + .1 * prefix * (1 - jaro);
  }

  static double jaro(String a, String b) {
    int m = Math.min(a.length(), LONGEST);
    int n = Math.min(b.length(), LONGEST);
    if (m == 0 || n == 0) {
      return m == n ? 1 : 0;
    }
    int reach = Math.max(0, Math.max(m, n) / 2 - 1);
    long ofA = 0;
    long ofB = 0;
    int common = 0;
    for (int i = 0; i < m; i++) {
      char letter = a.charAt(i);
      int last = Math.min(n - 1, i + reach);
      for (int j = Math.max(0, i - reach); j <= last; j++) {
        if ((ofB >>> j & 1) == 0 && b.charAt(j) == letter) {
          ofA |= 1L << i;
          ofB |= 1L << j;
          common++;
          break;
        }
      }
    }
    if (common == 0) {
      return 0;
    }
    int moved = 0;
    for (long left = ofA, right = ofB; left != 0; left &= left - 1, right &= right - 1) {
      if (a.charAt(Long.numberOfTrailingZeros(left))
          != b.charAt(Long.numberOfTrailingZeros(right))) {
        moved++;
      }
    }
    int transposed = moved / 2;
    return ((double) common / m + (double) common / n + (double) (common - transposed) / common)
        / 3;
  }
}
