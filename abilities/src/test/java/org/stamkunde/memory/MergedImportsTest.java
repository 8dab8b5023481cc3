package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.ReadingOptions;

class MergedImportsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Imports.Progress QUIET = (stage, done, of) -> {};
  private static final Path FILE = Path.of("pom.xml");
  @TempDir Path home;

  private static OrderLine row(int row, String order, String number, String email) {
    Line line = new Line("P" + row, "Thing", BigDecimal.ONE, BigDecimal.TEN, null);
    return new OrderLine(row, order, NOW, line, number, email, Profile.UNKNOWN, null);
  }

  private static long take(TestMemory room, OrderLine... rows) {
    room.reading = RowsReading.of(List.of(rows));
    return room.imports.run(FILE, ReadingOptions.NONE, QUIET).id();
  }

  private static void says(TestMemory room, String who, String message, String... also) {
    List<Identity> names = List.of(also).stream().map(Identity::parse).toList();
    room.memory.remember(
        new Happening(
            Identity.parse(who), names, Trust.SHOP, NOW, "test", message, new Act.Said(message)));
  }

  private static Remembered of(TestMemory room, String id) {
    return room.memory.of(Identity.parse(id)).orElseThrow();
  }

  private static long count(TestDatabase database, String table) {
    return database.client().sql("select count(*) from " + table).query(Long.class).single();
  }

  @Test
  void anImportGoesToTheCustomerOfAJoinedRecordAndBackAgain() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = new TestMemory(database, NOW, home);
      says(room, "email:a@example.com", "by address");
      says(room, "K1", "by number", "device:d");
      says(room, "K1", "both", "email:a@example.com");
      long id = take(room, row(1, "O1", null, "a@example.com"), row(2, "O2", "K1", null));
      assertThat(of(room, "K1").sales()).isEqualByComparingTo("20");
      assertThat(of(room, "email:a@example.com").customer()).isEqualTo("K1");
      room.imports.undo(id, QUIET);
      assertThat(of(room, "K1").sales()).isEqualByComparingTo("0");
      assertThat(of(room, "K1").statements()).hasSize(3);
      assertThat(of(room, "device:d").customer()).isEqualTo("K1");
    }
  }

  @Test
  void undoOfAnImportTakesImportedRecordsOutOfTheirMerges() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = new TestMemory(database, NOW, home);
      long first = take(room, row(1, "O1", "K1", null));
      take(room, row(2, "O2", "K2", null));
      take(room, row(3, "O3", "K3", null));
      room.merges.merge(Identity.number("K1"), Identity.number("K2"), "same", "me");
      room.merges.merge(Identity.number("K3"), Identity.number("K1"), "same", "me");
      assertThat(of(room, "K3").sales()).isEqualByComparingTo("30");
      room.imports.undo(first, QUIET);
      assertThat(room.memory.of(Identity.number("K1"))).isEmpty();
      assertThat(of(room, "K2").sales()).isEqualByComparingTo("10");
      assertThat(of(room, "K3").sales()).isEqualByComparingTo("10");
      assertThat(count(database, "memory_alias")).isZero();
      assertThat(count(database, "memory_customer")).isEqualTo(2);
    }
  }

  @Test
  void aNameThatWasToldLiveStaysWhereAnImportGoes() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = new TestMemory(database, NOW, home);
      long id = take(room, row(1, "O1", null, "a@example.com"));
      says(room, "K1", "both", "email:a@example.com", "device:d");
      says(room, "device:d", "on the device");
      assertThat(of(room, "K1").sales()).isEqualByComparingTo("10");
      room.imports.undo(id, QUIET);
      assertThat(of(room, "email:a@example.com").customer()).isEqualTo("K1");
      assertThat(of(room, "K1").statements()).hasSize(2);
      assertThat(of(room, "K1").orders()).isEmpty();
    }
  }
}
