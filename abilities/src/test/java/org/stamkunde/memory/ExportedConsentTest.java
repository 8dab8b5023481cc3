package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.ReadingOptions;

/// A column of yes and no in an export of orders.
class ExportedConsentTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  @TempDir Path home;

  private static OrderLine told(String customer, int day, @Nullable Boolean consent) {
    Line line = new Line("P", "Thing", BigDecimal.ONE, BigDecimal.TEN, null);
    Instant at = NOW.minus(Duration.ofDays(day));
    String order = customer + "-" + day;
    return new OrderLine(day, order, at, line, customer, null, Profile.UNKNOWN, consent);
  }

  private static void take(TestMemory room, List<OrderLine> rows) {
    room.reading = RowsReading.of(rows);
    room.imports.run(Path.of("pom.xml"), ReadingOptions.NONE, (stage, done, of) -> {});
  }

  @Test
  void bringsNoConsentBackAndGivesNoneUnlessTheShopSaysToWhichWords() {
    List<OrderLine> rows =
        List.of(
            told("K1", 1, true), told("K2", 1, true), told("K3", 1, true), told("K3", 9, false));
    for (String wording : new String[] {null, "Yes, tell me of your offers"}) {
      try (TestDatabase database = TestDatabase.open("memory")) {
        MemorySettings settings = new MemorySettings(home, null, null, null, 30, wording);
        TestMemory room = new TestMemory(database, NOW, settings);
        take(room, List.of(told("K1", 20, null)));
        room.memory.remember(
            new Happening(
                Identity.number("K1"),
                NOW.minus(Duration.ofDays(10)),
                "test",
                "1",
                new Act.Withdrew("marketing", "email")));
        take(room, rows);
        assertThat(word(room, "K1")).isEqualTo(Stance.Word.WITHDRAWN);
        assertThat(word(room, "K2"))
            .isEqualTo(wording == null ? Stance.Word.NONE : Stance.Word.GIVEN);
        assertThat(word(room, "K3")).isEqualTo(Stance.Word.WITHDRAWN);
        assertThat(room.memory.timeline(Identity.number("K2")))
            .flatExtracting(Entry::acts)
            .hasAtLeastOneElementOfType(Act.Consented.class);
      }
    }
  }

  @Test
  void countsOnceTheSameFileIsTakenInUnderItsWords() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      take(new TestMemory(database, NOW, home), List.of(told("K2", 1, true)));
      TestMemory worded =
          new TestMemory(
              database, NOW, new MemorySettings(home, null, null, null, 30, "Yes, tell me"));
      assertThat(word(worded, "K2")).isEqualTo(Stance.Word.NONE);
      take(worded, List.of(told("K2", 1, true)));
      assertThat(word(worded, "K2")).isEqualTo(Stance.Word.GIVEN);
      assertThat(worded.memory.of(Identity.number("K2")).orElseThrow().orders()).hasSize(1);
    }
  }

  private static Stance.Word word(TestMemory room, String customer) {
    Remembered one = room.memory.of(Identity.number(customer)).orElseThrow();
    return one.stance().word("marketing", "email", null, NOW);
  }
}
