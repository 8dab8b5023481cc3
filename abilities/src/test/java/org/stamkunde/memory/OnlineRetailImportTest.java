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

class OnlineRetailImportTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final ReadingOptions GBP = new ReadingOptions("GBP", null, null, false);
  @TempDir Path home;

  @Test
  void theWholeFileIsTakenInAndASecondTimeChangesNothing() {
    Path file = DataSets.file("online-retail/online_retail.csv.gz");
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = new TestMemory(database, NOW, home);
      Imports.Result first =
          room.imports.run(
              file,
              GBP,
              (stage, done, of) -> System.err.println(java.time.Instant.now() + stage + done));
      System.err.println("first " + first);
      assertThat(first.accepted()).isEqualTo(541_909);
      assertThat(first.customers()).isEqualTo(4_372);
      assertThat(first.orders()).isEqualTo(25_900);
      List<Remembered> all = everyone(room);
      assertThat(sum(all)).isEqualByComparingTo("9747747.934");
      assertThat(room.shop.today().day()).hasToString("2011-12-09");

      Imports.Result second = room.imports.run(file, GBP, (stage, done, of) -> {});
      System.err.println("second " + second);
      assertThat(second.accepted()).isZero();
      assertThat(second.duplicates()).isEqualTo(541_909);
      assertThat(everyone(room)).isEqualTo(all);
      Imports.Undone kept = room.imports.undo(first.id(), (stage, done, of) -> {});
      System.err.println("undone " + kept);
      assertThat(kept.retracted()).isZero();
      assertThat(everyone(room)).isEqualTo(all);
      Imports.Undone gone = room.imports.undo(second.id(), (stage, done, of) -> {});
      System.err.println("undone " + gone);
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
