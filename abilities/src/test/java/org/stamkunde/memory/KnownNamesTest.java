package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KnownNamesTest {
  private static Identity name(int i) {
    Identity.Kind kind = Identity.Kind.values()[i % Identity.Kind.values().length];
    return new Identity(kind, "name " + i / Identity.Kind.values().length);
  }

  @Test
  void aNameIsFoundWithItsOwnRecordOrNotAtAll() {
    KnownNames known = new KnownNames();
    int names = 300_000;
    for (int i = 0; i < names; i++) {
      known.put(name(i), i + 1, 7);
    }
    int found = 0;
    for (int i = 0; i < names; i++) {
      long record = known.find(name(i), 7);
      assertThat(record).isIn(KnownNames.UNKNOWN, i + 1L);
      found += record == KnownNames.UNKNOWN ? 0 : 1;
      assertThat(known.find(name(names + i), 7)).isEqualTo(KnownNames.UNKNOWN);
    }
    assertThat(found).isGreaterThan(names * 3 / 4);
  }

  @Test
  void aNewGenerationForgetsAll() {
    KnownNames known = new KnownNames();
    known.put(name(1), 11, 1);
    assertThat(known.find(name(1), 2)).isEqualTo(KnownNames.UNKNOWN);
    known.put(name(2), 22, 2);
    known.put(name(1), 11, 1);
    assertThat(known.find(name(1), 2)).isEqualTo(KnownNames.UNKNOWN);
    assertThat(known.find(name(2), 2)).isEqualTo(22);
  }

  @Test
  void theNewestRecordOfANameCounts() {
    KnownNames known = new KnownNames();
    known.put(name(1), 11, 1);
    known.put(name(1), 12, 1);
    assertThat(known.find(name(1), 1)).isEqualTo(12);
  }
}
