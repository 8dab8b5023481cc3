package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.ReadingOptions;
import org.stamkunde.numeric.DataSets;

class OnlineRetailImportTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final ReadingOptions GBP = new ReadingOptions("GBP", null, null, false);
  private static final Imports.Progress QUIET = (stage, done, of) -> {};
  @TempDir Path home;

  @Test
  void theWholeFileIsTakenInAndASecondTimeChangesNothing() {
    Path file = DataSets.file("online-retail/online_retail.csv.gz");
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = new TestMemory(database, NOW, home);
      Imports.Result first = room.imports.run(file, GBP, QUIET);
      assertThat(first.accepted()).isEqualTo(541_909);
      assertThat(first.customers()).isEqualTo(4_372);
      assertThat(first.orders()).isEqualTo(25_900);
      List<Remembered> all = everyone(room);
      assertThat(sum(all)).isEqualByComparingTo("9747747.934");
      assertThat(room.shop.today().day()).hasToString("2011-12-09");

      Imports.Result second = room.imports.run(file, GBP, QUIET);
      assertThat(second.accepted()).isZero();
      assertThat(second.duplicates()).isEqualTo(541_909);
      assertThat(everyone(room)).isEqualTo(all);
      Imports.Undone kept = room.imports.undo(first.id(), QUIET);
      assertThat(kept.retracted()).isZero();
      assertThat(everyone(room)).isEqualTo(all);
      Imports.Undone gone = room.imports.undo(second.id(), QUIET);
      assertThat(gone.retracted()).isEqualTo(541_909);
      assertThat(everyone(room)).isEmpty();
      for (String table :
          List.of("event", "carried", "customer", "identity", "claim", "received")) {
        assertThat(
                database
                    .client()
                    .sql("select count(*) from memory_" + table)
                    .query(Long.class)
                    .single())
            .as(table)
            .isZero();
      }
    }
  }

  @Test
  void overlappingHalvesEqualTheWholeAndUndoLeavesTheOther() {
    Path file = DataSets.file("online-retail/online_retail.csv.gz");
    List<List<Remembered>> seen = new ArrayList<>();
    for (long[][] parts :
        new long[][][] {{{0, 30_000}}, {{0, 20_000}, {10_000, 30_000}}, {{10_000, 30_000}}}) {
      try (TestDatabase database = TestDatabase.open("memory")) {
        TestMemory room = new TestMemory(database, NOW, home);
        long first = 0;
        for (long[] part : parts) {
          room.reading = new RetailReading(file, part[0], part[1]);
          long id = room.imports.run(file, GBP, QUIET).id();
          first = first == 0 ? id : first;
        }
        seen.add(plain(room));
        if (parts.length == 2) {
          room.imports.undo(first, QUIET);
          seen.add(plain(room));
        }
      }
    }
    assertThat(seen.get(1)).isEqualTo(seen.get(0));
    assertThat(seen.get(2)).isEqualTo(seen.get(3));
  }

  /// Everyone, without the numbers that memory gave them.
  private static List<Remembered> plain(TestMemory room) {
    return everyone(room).stream()
        .map(one ->
            new Remembered(
                0,
                0,
                one.customer(),
                one.profile(),
                one.orders(),
                one.products(),
                one.statements(),
                one.consents()))
        .toList();
  }

  static List<Remembered> everyone(TestMemory room) {
    List<Remembered> all = new ArrayList<>();
    room.memory.each(all::add);
    room.memory.eachAnonymous(all::add);
    return all;
  }

  private static BigDecimal sum(List<Remembered> all) {
    return all.stream()
        .map(one -> one.sales().add(one.returns()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
