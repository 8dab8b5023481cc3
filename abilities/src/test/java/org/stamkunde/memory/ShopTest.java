package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShopTest {
  private static final Instant NOW = Instant.parse("2026-03-01T23:30:00Z");

  private static void buy(TestMemory room, String day, boolean tryOut) {
    Line line = new Line("A", null, BigDecimal.ONE, BigDecimal.TEN, null);
    Act bought = new Act.Bought("O" + day, List.of(line), tryOut);
    room.memory.remember(
        new Happening(
            Identity.number("c"), Instant.parse(day + "T10:00:00Z"), "test", day + tryOut, bought));
  }

  private static TestMemory room(TestDatabase database, LocalDate today) {
    return new TestMemory(
        database,
        NOW,
        new MemorySettings(Path.of("unused"), today, null, ZoneId.of("Europe/Oslo"), 30, null));
  }

  @Test
  void todayIsTheClocksWhileTheShopSells() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database, null);
      assertThat(room.shop.today().instant()).isEqualTo(NOW);
      buy(room, "2026-01-15", false);
      assertThat(room.shop.today().day()).isEqualTo(LocalDate.of(2026, 3, 2));
    }
  }

  @Test
  void todayIsTheDayOfTheNewestPurchaseWhereThatIsLongAgo() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database, null);
      buy(room, "2025-12-05", false);
      buy(room, "2026-02-20", true);
      assertThat(room.shop.today().day()).isEqualTo(LocalDate.of(2025, 12, 5));
      assertThat(room.shop.today().instant()).isEqualTo(Instant.parse("2025-12-05T22:59:59.999Z"));
    }
  }

  @Test
  void aSettingOverridesBoth() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database, LocalDate.of(2025, 6, 1));
      buy(room, "2026-02-20", false);
      assertThat(room.shop.today().day()).isEqualTo(LocalDate.of(2025, 6, 1));
    }
  }
}
