package org.stamkunde.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.numeric.Randomness;

class EditDistanceTest {
  @ParameterizedTest
  @CsvSource({
    "1804974,1804974,0",
    "1804974,1804947,1",
    "1804974,184974,1",
    "1804974,18049741,1",
    "1804974,1804074,1",
    "1804974,8104947,2",
    "1804974,1904975,2",
    "ca,abc,3",
    "kitten,sitting,3"
  })
  void countsSlips(String a, String b, int distance) {
    assertThat(EditDistance.atMost(3, a, b)).isEqualTo(distance);
    assertThat(EditDistance.atMost(3, b, a)).isEqualTo(distance);
  }

  @Test
  void agreesWithTheWholeTableAndKeepsWithinTheSignature() {
    Randomness chance = new Randomness(7);
    for (int i = 0; i < 20_000; i++) {
      String a = i % 3 == 0 ? Slips.number(chance, 6) : Slips.drawn(chance);
      String b = a;
      for (int slips = chance.below(4); slips > 0; slips--) {
        b = Slips.slipped(chance, b);
      }
      int whole = table(a, b);
      assertThat(EditDistance.atMost(2, a, b))
          .as("%s and %s, seed 7", a, b)
          .isEqualTo(Math.min(3, whole));
      assertThat(Signature.leastDistance(Signature.ofDigits(a), Signature.ofDigits(b)))
          .isLessThanOrEqualTo(whole);
    }
  }

  private static int table(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
