package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

class ImportsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Path FILE = Path.of("pom.xml");
  private static final Imports.Progress QUIET = (stage, done, of) -> {};
  @TempDir Path home;

  /// As if the program were killed: nothing in the import cleans up after it.
  private static final class Killed extends Error {}

  private TestMemory room(TestDatabase database) {
    return new TestMemory(database, NOW, home);
  }

  private static Imports.Result take(TestMemory room, List<OrderLine> rows) {
    room.reading = RowsReading.of(rows);
    return room.imports.run(FILE, ReadingOptions.NONE, QUIET);
  }

  /// Everyone with their names, without the numbers that memory gave them.
  private static List<Object> everyone(TestMemory room) {
    List<Object> all = new ArrayList<>();
    for (Remembered one : OnlineRetailImportTest.everyone(room)) {
      Remembered plain =
          new Remembered(
              0,
              0,
              one.customer(),
              one.profile(),
              one.orders(),
              one.products(),
              one.statements(),
              one.consents());
      all.add(plain);
      if (one.customer() != null) {
        all.add(room.memory.identities(Identity.parse(one.customer())));
      }
    }
    return all;
  }

  private static long count(TestDatabase database, String table) {
    return database.client().sql("select count(*) from " + table).query(Long.class).single();
  }

  private static void assertEmpty(TestDatabase database) {
    for (String table : List.of("event", "carried", "customer", "identity", "claim")) {
      assertThat(count(database, "memory_" + table)).as(table).isZero();
    }
  }

  @Test
  void linesInBulkEqualLinesOneAtATime() {
    for (long seed = 0; seed < 5; seed++) {
      List<OrderLine> rows = new RandomShop(seed).rows(60);
      try (TestDatabase bulk = TestDatabase.open("memory");
          TestDatabase single = TestDatabase.open("memory")) {
        TestMemory whole = room(bulk);
        take(whole, rows);
        TestMemory each = room(single);
        rows.forEach(row -> tell(each.memory, row));
        assertThat(everyone(each)).as("seed " + seed).isEqualTo(everyone(whole));
      }
    }
  }

  private static void tell(Memory memory, OrderLine row) {
    Identity who =
        row.number() != null
            ? Identity.number(row.number())
            : row.email() != null ? Identity.email(row.email()) : Identity.order(row.order());
    List<Act> acts = new ArrayList<>();
    acts.add(new Act.Described(row.profile()));
    acts.add(new Act.Bought(row.order(), List.of(row.line()), false));
    if (row.consent() != null) {
      acts.add(Told.consent(row.consent()));
    }
    for (Act act : acts) {
      String message = row.row() + act.getClass().getSimpleName();
      memory.remember(new Happening(who, row.at(), "test", message, act));
    }
  }

  @Test
  void anOrderOfVeryManyLinesTellsOfItsCustomerOnce() {
    Profile profile =
        new Profile("N".repeat(2_000), null, null, null, null, null, null, null, null, null);
    List<OrderLine> rows = new ArrayList<>();
    for (int i = 0; i < 4_000; i++) {
      Line line = new Line("P" + i, "Thing", BigDecimal.ONE, BigDecimal.TEN, null);
      rows.add(new OrderLine(i + 1, "O1", NOW, line, "K1", null, profile, true));
    }
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      Imports.Result result = take(room, rows);
      assertThat(result.accepted()).isEqualTo(4_000);
      assertThat(result.customers()).isEqualTo(1);
      assertThat(count(database, "memory_carried")).isEqualTo(4_002);
      room.imports.undo(result.id(), QUIET);
      assertEmpty(database);
    }
  }

  @Test
  void anOrderOfAnImportIsNotCountedAgainWhateverItsPricesButItsReturnIs() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      Line line = new Line("A", "Thing", BigDecimal.ONE, BigDecimal.TEN, null);
      take(room, List.of(new OrderLine(1, "O1", NOW, line, "K1", null, Profile.UNKNOWN, null)));
      Line dearer = new Line("A", "Thing", BigDecimal.ONE, new BigDecimal("12.50"), null);
      Line back = new Line("A", "Thing", BigDecimal.ONE.negate(), BigDecimal.TEN, null);
      Identity who = Identity.number("K1");
      List<Receipt> receipts =
          room.memory.remember(
              List.of(
                  new Happening(who, NOW, "t", "1", new Act.Bought("O1", List.of(dearer), false)),
                  new Happening(who, NOW, "t", "2", new Act.Bought("O1", List.of(back), false))));
      assertThat(receipts).extracting(Receipt::duplicate).containsExactly(true, false);
      assertThat(room.memory.of(who).orElseThrow().sales()).isEqualByComparingTo("10");
    }
  }

  @Test
  void whatWasToldLiveIsKnownToALaterImport() {
    List<OrderLine> rows = new RandomShop(3).rows(40);
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      rows.forEach(row -> tell(room.memory, row));
      List<Object> before = everyone(room);
      Imports.Result result = take(room, rows);
      assertThat(result.accepted()).isZero();
      assertThat(result.duplicates()).isEqualTo(rows.size());
      assertThat(everyone(room)).isEqualTo(before);
      room.imports.undo(result.id(), QUIET);
      assertThat(everyone(room)).isEqualTo(before);
    }
  }

  @Test
  void overlappingHalvesEqualTheWholeAndUndoOfEitherLeavesTheOther() {
    for (long seed = 10; seed < 14; seed++) {
      List<OrderLine> rows = RandomShop.steady(seed).rows(120);
      int a = borderOfOrders(rows, rows.size() / 3);
      int b = borderOfOrders(rows, rows.size() * 2 / 3);
      List<OrderLine> first = rows.subList(0, b);
      List<OrderLine> second = rows.subList(a, rows.size());
      List<Object> whole = alone(rows);
      try (TestDatabase database = TestDatabase.open("memory")) {
        TestMemory room = room(database);
        Imports.Result one = take(room, first);
        Imports.Result other = take(room, second);
        assertThat(other.duplicates()).isEqualTo(b - a);
        assertThat(everyone(room)).as("seed " + seed).isEqualTo(whole);
        room.imports.undo(one.id(), QUIET);
        assertThat(everyone(room)).as("seed " + seed).isEqualTo(alone(second));
        Imports.Result again = take(room, first);
        room.imports.undo(other.id(), QUIET);
        assertThat(everyone(room)).as("seed " + seed).isEqualTo(alone(first));
        room.imports.undo(again.id(), QUIET);
        assertEmpty(database);
      }
    }
  }

  private static int borderOfOrders(List<OrderLine> rows, int from) {
    int at = from;
    while (rows.get(at).order().equals(rows.get(at - 1).order())) {
      at++;
    }
    return at;
  }

  private List<Object> alone(List<OrderLine> rows) {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      take(room, rows);
      return everyone(room);
    }
  }

  @Test
  void aBrokenImportIsDroppedAtTheNextStart() {
    List<OrderLine> rows = new RandomShop(7).rows(300);
    List<Object> clean = alone(rows);
    for (String stage : List.of("reading", "follower", "applying", "learning")) {
      for (int moment = 1; moment <= 2; moment++) {
        try (TestDatabase database = TestDatabase.open("memory")) {
          TestMemory broken = room(database);
          kill(broken, rows, stage, moment);
          TestMemory restarted = room(database);
          restarted.recovery.afterSingletonsInstantiated();
          if (stage.equals("learning")) {
            assertThat(everyone(restarted)).isEqualTo(clean);
          } else {
            assertEmpty(database);
          }
          take(restarted, rows);
          assertThat(everyone(restarted)).as(stage + moment).isEqualTo(clean);
          assertThat(home.resolve("staging")).isEmptyDirectory();
        }
      }
    }
  }

  private static void kill(TestMemory room, List<OrderLine> rows, String stage, int moment) {
    AtomicInteger left = new AtomicInteger(moment);
    Runnable die =
        () -> {
          if (left.decrementAndGet() == 0) {
            throw new Killed();
          }
        };
    if (stage.equals("follower")) {
      room.followers.add(news -> die.run());
    }
    if (stage.equals("learning")) {
      left.set(1);
      room.learners.add(new Dying(die));
    }
    Runnable between = stage.equals("reading") ? die : () -> {};
    room.reading = new RowsReading(rows, List.of(), null, between);
    Imports.Progress progress =
        (at, done, of) -> {
          if (at.equals(stage) && !at.equals("reading")) {
            die.run();
          }
        };
    assertThatThrownBy(() -> room.imports.run(FILE, ReadingOptions.NONE, progress))
        .isInstanceOf(Killed.class);
  }

  private record Dying(Runnable die) implements Learns {
    @Override
    public int order() {
      return 1;
    }

    @Override
    public Learning begin(AsOf asOf) {
      die.run();
      throw new AssertionError("must be dead");
    }
  }

  @Test
  void undoThatBreaksOffEndsAtTheNextStart() {
    List<OrderLine> rows = new RandomShop(8).rows(200);
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      Imports.Result result = take(room, rows);
      AtomicInteger left = new AtomicInteger(5);
      Imports.Progress deadly =
          (stage, done, of) -> {
            if (left.decrementAndGet() == 0) {
              throw new Killed();
            }
          };
      assertThatThrownBy(() -> room.imports.undo(result.id(), deadly)).isInstanceOf(Killed.class);
      room.recovery.afterSingletonsInstantiated();
      assertEmpty(database);
      assertThat(room.imports.one(result.id()).orElseThrow().state()).isEqualTo("undone");
    }
  }

  @Test
  void aFaultOfAFollowerDropsTheImportAtOnce() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      room.followers.add(news -> {
        throw new IllegalStateException("the follower fails");
      });
      assertThatThrownBy(() -> take(room, new RandomShop(9).rows(50)))
          .hasMessage("the follower fails");
      assertEmpty(database);
      assertThat(room.imports.all().getFirst().state()).isEqualTo("dropped");
    }
  }

  @Test
  void rejectsGoIntoAFileThatOnlyTheOwnerMayRead() throws IOException {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      List<OrdersReading.Reject> rejects =
          List.of(
              new OrdersReading.Reject(
                  7, "Price", "=1+1", "no price", List.of("O1", "=1+1", "a,b \"c\"")));
      room.reading = new RowsReading(new RandomShop(1).rows(20), rejects, null, () -> {});
      Imports.Result result = room.imports.run(FILE, ReadingOptions.NONE, QUIET);
      assertThat(result.rejected()).isEqualTo(1);
      assertThat(result.rows())
          .isEqualTo(result.accepted() + result.rejected() + result.duplicates());
      assertThat(Files.readString(result.rejects()))
          .endsWith("7,Price,'=1+1,no price,O1,'=1+1,\"a,b \"\"c\"\"\"\r\n");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(result.rejects())))
          .isEqualTo("rw-------");
      room.imports.undo(result.id(), QUIET);
      assertThat(result.rejects()).doesNotExist();
    }
  }

  @Test
  void theFirstImportTellsCurrencyAndZone() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      assertThat(room.shop.currency()).isEqualTo("XXX");
      room.reading = RowsReading.of(new RandomShop(1).rows(20));
      ZoneId oslo = ZoneId.of("Europe/Oslo");
      Imports.Result first =
          room.imports.run(FILE, new ReadingOptions("NOK", oslo, null, false), QUIET);
      assertThat(room.shop.currency()).isEqualTo("NOK");
      assertThat(room.shop.zone()).isEqualTo(oslo);
      assertThatThrownBy(
              () -> room.imports.run(FILE, new ReadingOptions("DKK", null, null, false), QUIET))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("NOK")
          .hasMessageContaining("DKK");
      room.imports.undo(first.id(), QUIET);
      assertThat(room.shop.currency()).isEqualTo("XXX");
    }
  }

  @Test
  void whatCannotBeUndoneIsSaidInWords() {
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      assertThatThrownBy(() -> room.imports.undo(99, QUIET))
          .isInstanceOf(Refused.class)
          .hasMessage("There is no import 99. Nothing was imported yet.");
      Imports.Result result = take(room, new RandomShop(1).rows(20));
      room.imports.undo(result.id(), QUIET);
      assertThatThrownBy(() -> room.imports.undo(result.id(), QUIET))
          .isInstanceOf(Refused.class)
          .hasMessageContaining("undone");
    }
  }

  @Test
  void theReadingForeseesWhatTakingInDoes() {
    List<OrderLine> rows = new RandomShop(5).rows(100);
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      take(room, rows.subList(0, borderOfOrders(rows, 150)));
      Imports.Result foreseen = room.imports.foresee(RowsReading.of(rows));
      assertThat(count(database, "memory_import")).isEqualTo(1);
      Imports.Result done = take(room, rows);
      assertThat(foreseen.accepted()).isEqualTo(done.accepted());
      assertThat(foreseen.duplicates()).isEqualTo(done.duplicates());
      assertThat(foreseen.orders()).isEqualTo(done.orders());
    }
  }

  @Test
  void followersHearInSumWhatWasSoldAndTakenBack() {
    List<OrderLine> rows = new RandomShop(6).rows(100);
    try (TestDatabase database = TestDatabase.open("memory")) {
      TestMemory room = room(database);
      BigDecimal[] sold = {BigDecimal.ZERO};
      room.followers.add(news ->
          news.sold()
              .forEach(one -> sold[0] = sold[0].add(one.amount()).add(one.returnedAmount())));
      Imports.Result result = take(room, rows);
      BigDecimal wanted =
          rows.stream().map(row -> row.line().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(sold[0]).isEqualByComparingTo(wanted);
      room.imports.undo(result.id(), QUIET);
      assertThat(sold[0]).isEqualByComparingTo("0");
    }
  }
}
