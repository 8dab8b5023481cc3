package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WishedTest {
  private static final Instant NOW = Instant.parse("2026-05-14T09:00:00Z");
  @TempDir static Path home;
  private static TestDatabase database;
  private static TestMemory room;
  private static Wished wished;

  @BeforeAll
  static void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, home);
    wished = room.wished(database);
    tells("w1", 0, new Act.Consented("offers", "email", "yes"));
    tells("w2", 1, new Act.Consented("surveys", "sms", "yes"));
    tells("w1", 40 * 86_400, new Act.Withdrew("*", "email"));
    tells("w2", 40 * 86_400, new Act.Objected(Act.Objected.Scope.CHANNEL, "sms", null, false));
    tells("w2", 40 * 86_400 + 1, new Act.Said("not of the log"));
  }

  private static void tells(String who, int second, Act act) {
    room.memory.remember(
        new Happening(
            Identity.parse(who), NOW.plusSeconds(second), "t", who + second + act.kind(), act));
  }

  @AfterAll
  static void close() {
    room.committers.close();
    database.close();
  }

  @Test
  void theLogIsReadNewestFirstAPartAtATime() {
    List<Wished.Wish> all = wished.latest(Wished.Search.ALL, 10);
    assertThat(all).hasSize(4);
    assertThat(all.getLast().customer()).isEqualTo("w1");
    List<Wished.Wish> parts = new ArrayList<>();
    String mark = null;
    for (int i = 0; i < 4; i++) {
      parts.addAll(wished.latest(new Wished.Search(null, null, mark), 1));
      mark = parts.getLast().mark();
    }
    assertThat(parts).isEqualTo(all);
    assertThat(wished.latest(new Wished.Search(null, null, mark), 1)).isEmpty();
    assertThat(wished.latest(new Wished.Search(null, null, "nonsense x"), 10)).isEqualTo(all);
    List<Wished.Wish> each = new ArrayList<>();
    wished.each(each::add);
    assertThat(each.reversed()).isEqualTo(all);
  }

  @Test
  void aWordForAllBelongsToEachPurposeAndChannel() {
    assertThat(wished.latest(new Wished.Search("offers", null, null), 10)).hasSize(2);
    assertThat(wished.latest(new Wished.Search(null, "sms", null), 10)).hasSize(2);
  }

  @Test
  void theMonthsAreCounted() {
    assertThat(wished.months(10))
        .containsExactly(
            new Wished.Month(YearMonth.of(2026, 6), "*", 0, 1),
            new Wished.Month(YearMonth.of(2026, 5), "offers", 1, 0),
            new Wished.Month(YearMonth.of(2026, 5), "surveys", 1, 0));
  }

  @Test
  void theKindsOfTheIndexAreTheseActs() {
    assertThat(ActBody.kind(new Act.Consented("p", "c", "w"))).isEqualTo(7);
    assertThat(ActBody.kind(new Act.Withdrew("p", "c"))).isEqualTo(8);
    assertThat(ActBody.kind(new Act.Objected(Act.Objected.Scope.ALL, null, null, false)))
        .isEqualTo(15);
  }
}
