package org.stamkunde.manners.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TriesTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void letsSoManyThroughInAnyHour() {
    Tries tries = new Tries(3);
    for (int minute : new int[] {0, 10, 20}) {
      assertThat(tries.one("liv", NOON.plusSeconds(60L * minute))).isTrue();
    }
    assertThat(tries.one("liv", NOON.plusSeconds(1_800))).isFalse();
    assertThat(tries.one("jens", NOON.plusSeconds(1_800))).isTrue();
    assertThat(tries.one("liv", NOON.plusSeconds(3_601))).isTrue();
    assertThat(tries.one("liv", NOON.plusSeconds(3_602))).isFalse();
  }
}
