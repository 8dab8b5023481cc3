package org.stamkunde.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where names are few, having one in common says little.
class FewNamesTest {
  /// As many bits as make a person be asked.
  private static final double WORTH_ASKING = -3;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsHardlyAnybodyTwiceWhereNobodyIs(long seed) {
    Linkage linkage = Linkage.of(new FewNames(seed).records(3_000, 0));
    assertThat(linkage.matches().stream().filter(match -> match.bits() >= WORTH_ASKING).count())
        .as("pairs to be asked about, seed %d", seed)
        .isLessThan(60);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void findsThoseWhoAreThereTwice(long seed) {
    Linkage linkage = Linkage.of(new FewNames(seed).records(3_000, 100));
    Score pairs = Score.ofPairs(linkage, Town::who);
    // Namesakes in one street are there too, and a person has to look at them.
    assertThat(pairs.precision()).as("%s, seed %d", pairs, seed).isGreaterThan(.8);
    assertThat(pairs.recall()).as("%s, seed %d", pairs, seed).isGreaterThan(.9);
  }
}
