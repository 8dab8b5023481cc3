package org.stamkunde.manners.tone;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// Finds the word that somebody probably meant.
final class Nearest {
  private Nearest() {}

  /// The word that differs least; null where none is near.
  static @Nullable String to(String typed, Collection<String> words) {
    String best = null;
    int least = Math.max(1, typed.length() / 3) + 1;
    for (String word : words) {
      int slips = slips(typed, word);
      if (slips < least) {
        least = slips;
        best = word;
      }
    }
    return best;
  }

  /// Letters to add, leave out, change or swap with their neighbour (Damerau, restricted).
  private static int slips(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          table[i][j] = i + j;
          continue;
        }
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int slip =
            Math.min(
                Math.min(table[i - 1][j] + 1, table[i][j - 1] + 1), table[i - 1][j - 1] + same);
        boolean swapped =
            i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        table[i][j] = swapped ? Math.min(slip, table[i - 2][j - 2] + 1) : slip;
      }
    }
    return table[one.length()][other.length()];
  }
}
