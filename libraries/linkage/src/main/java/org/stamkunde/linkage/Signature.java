package org.stamkunde.linkage;

/// Which letters a word has and how often, in 64 bits: a few bits a letter, the first set by its
/// first occurrence and so on. Bits of one word that the other lacks are letters that cannot be
/// common, so that most unlike words are told apart without reading them.
final class Signature {
  private static final int DIGIT_BITS = 5;

  private Signature() {}

  /// Two bits for a letter from a to z, one for a digit, two for all else.
  static long ofLetters(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      if (letter >= 'a' && letter <= 'z') {
        bits |= next(bits, 2 * (letter - 'a'), 2);
      } else if (letter >= '0' && letter <= '9') {
        bits |= 1L << 52 + letter - '0';
      } else {
        bits |= next(bits, 62, 2);
      }
    }
    return bits;
  }

  /// Five bits for a digit, one for some letters each.
  static long ofDigits(String word) {
    long bits = 0;
    for (int i = 0; i < word.length(); i++) {
      char letter = word.charAt(i);
      bits |=
          letter >= '0' && letter <= '9'
              ? next(bits, DIGIT_BITS * (letter - '0'), DIGIT_BITS)
              : 1L << 50 + letter % 14;
    }
    return bits;
  }

  private static long next(long bits, int from, int count) {
    for (int b = from; b < from + count; b++) {
      if ((bits >>> b & 1) == 0) {
        return 1L << b;
      }
    }
    return 0;
  }

  /// The most that the Jaro likeness of two words can be, by their letters and lengths.
  static double bestLikeness(long a, long b, int m, int n) {
    int common = Math.min(m - Long.bitCount(a & ~b), n - Long.bitCount(b & ~a));
    return common <= 0 ? 0 : ((double) common / m + (double) common / n + 1) / 3;
  }

  /// The least that the edit distance of two words can be.
  static int leastDistance(long a, long b) {
    return Math.max(Long.bitCount(a & ~b), Long.bitCount(b & ~a));
  }
}
