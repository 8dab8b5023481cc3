package org.stamkunde.linkage;

/// Likeness of two words, from 0 to 1, that forgives letters near their place and favours a common
/// beginning.
///
/// Jaro (1989): (m/|a| + m/|b| + (m − t)/m) / 3, with m letters in common no further apart than
/// half the longer word and t transpositions; Winkler (1990) adds .1 · p · (1 − Jaro) for the first
/// p ≤ 4 equal letters. `JaroWinklerTest` holds Winkler's printed table. Of longer words the first
/// 64 letters are compared.
final class JaroWinkler {
  private static final int LONGEST = 64;
  private static final int ASCII = 128;

  /// Where each letter stands in the second word; empty between two uses.
  private static final ThreadLocal<long[]> PLACES = ThreadLocal.withInitial(() -> new long[ASCII]);

  private JaroWinkler() {}

  static double of(String a, String b) {
    return boosted(jaro(a, b), prefix(a, b));
  }

  static double boosted(double jaro, int prefix) {
    return jaro + .1 * prefix * (1 - jaro);
  }

  static int prefix(String a, String b) {
    int prefix = 0;
    int limit = Math.min(4, Math.min(a.length(), b.length()));
    while (prefix < limit && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return prefix;
  }

  static double jaro(String a, String b) {
    int m = Math.min(a.length(), LONGEST);
    int n = Math.min(b.length(), LONGEST);
    if (m == 0 || n == 0) {
      return m == n ? 1 : 0;
    }
    int reach = Math.max(0, Math.max(m, n) / 2 - 1);
    long[] places = PLACES.get();
    boolean plain = true;
    for (int j = 0; j < n; j++) {
      char letter = b.charAt(j);
      plain &= letter < ASCII;
      places[letter & ASCII - 1] |= 1L << j;
    }
    long ofA = 0;
    long ofB = 0;
    for (int i = 0; i < m; i++) {
      char letter = a.charAt(i);
      long near = between(i - reach, i + reach) & places[letter & ASCII - 1] & ~ofB;
      while (near != 0 && !plain && b.charAt(Long.numberOfTrailingZeros(near)) != letter) {
        near &= near - 1;
      }
      if (near != 0 && (!plain || letter < ASCII)) {
        ofA |= 1L << i;
        ofB |= near & -near;
      }
    }
    for (int j = 0; j < n; j++) {
      places[b.charAt(j) & ASCII - 1] = 0;
    }
    int common = Long.bitCount(ofA);
    return common == 0 ? 0 : jaro(common, transposed(a, b, ofA, ofB), m, n);
  }

  private static double jaro(int common, int transposed, int m, int n) {
    return ((double) common / m + (double) common / n + (double) (common - transposed) / common)
        / 3;
  }

  /// Bits from the first to the last, as far as they lie in 0 to 63.
  private static long between(int first, int last) {
    long from = first <= 0 ? -1L : -1L << first;
    return last >= LONGEST - 1 ? from : from & (1L << last + 1) - 1;
  }

  private static int transposed(String a, String b, long ofA, long ofB) {
    int moved = 0;
    for (long left = ofA, right = ofB; left != 0; left &= left - 1, right &= right - 1) {
      if (a.charAt(Long.numberOfTrailingZeros(left))
          != b.charAt(Long.numberOfTrailingZeros(right))) {
        moved++;
      }
    }
    return moved / 2;
  }
}
