package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.ReadingOptions;

class ConcurrencyTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Imports.Progress QUIET = (stage, done, of) -> {};
  @TempDir Path home;

  @Test
  void whatIsToldWhileAnImportComesAndGoesStays() throws Exception {
    List<OrderLine> rows = RandomShop.steady(21).rows(150);
    try (TestDatabase database = TestDatabase.open("memory");
        ExecutorService threads = Executors.newFixedThreadPool(2)) {
      TestMemory room = new TestMemory(database, NOW, home);
      room.reading = RowsReading.of(rows);
      Future<?> imports =
          threads.submit(() -> {
            for (int i = 0; i < 3; i++) {
              long id = room.imports.run(Path.of("pom.xml"), ReadingOptions.NONE, QUIET).id();
              room.imports.undo(id, QUIET);
            }
          });
      List<String> told = new ArrayList<>();
      for (int i = 0; !imports.isDone(); i++) {
        String who = "K" + i % 50;
        room.memory.remember(
            new Happening(Identity.number(who), NOW, "test", "m" + i, new Act.Said("word " + i)));
        told.add(who);
      }
      imports.get();
      List<String> kept = new ArrayList<>();
      room.memory.each(one -> one.statements().forEach(said -> kept.add(one.customer())));
      assertThat(kept).containsExactlyInAnyOrderElementsOf(told);
    }
  }
}
