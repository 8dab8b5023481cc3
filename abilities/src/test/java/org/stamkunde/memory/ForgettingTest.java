package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

class ForgettingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Imports.Progress QUIET = (stage, done, of) -> {};
  private static final Identity WHO = Identity.number("K5");
  @TempDir Path home;
  private TestDatabase database;
  private TestMemory room;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, home);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Imports.Result take(TestMemory room, List<OrderLine> rows) {
    room.reading = RowsReading.of(rows);
    return room.imports.run(Path.of("pom.xml"), ReadingOptions.NONE, QUIET);
  }

  private static List<OrderLine> rows() {
    return RandomShop.steady(8).rows(200);
  }

  private static boolean his(OrderLine row) {
    return "K5".equals(row.number()) || "k5@example.com".equals(row.email());
  }

  private static void tell(TestMemory room, String who, String message, Act act) {
    room.promising().remember(new Happening(Identity.parse(who), NOW, "test", message, act));
  }

  private static Act bought(String order) {
    Line line = new Line("P1", null, BigDecimal.ONE, BigDecimal.TEN, null);
    return new Act.Bought(order, List.of(line), false);
  }

  /// Every table without the numbers that memory gives, so that two databases can be compared.
  private static Map<String, List<Map<String, Object>>> contents(TestDatabase database) {
    Map<String, String> questions =
        Map.of(
            "event",
            """
            select i.kind as k, i.value, e.at, e.kind, e.source, e.message,
              case when e.kind < 2 then e.key end as key, e.order_number,
              e.product, e.quantity, e.price, e.body::text
            from memory_event e join memory_identity i on i.record = e.record
            """,
            "identity",
            "select kind, value from memory_identity",
            "claim",
            "select kind, value from memory_claim",
            "carried",
            """
            select e.kind, e.at, e.order_number, e.product, c.import
            from memory_carried c left join memory_event e on e.key = c.key
            """,
            "received",
            "select key from memory_received",
            "customer",
            """
            select customer, sold_under, last_bought, encode(body, 'hex') as b
            from memory_customer
            """,
            "alias",
            "select 1 as one from memory_alias",
            "merge",
            "select 1 as one from memory_merge");
    Map<String, List<Map<String, Object>>> contents = new java.util.TreeMap<>();
    questions.forEach((name, sql) ->
        contents.put(
            name,
            database
                .client()
                .sql("select * from (" + sql + ") as q order by q::text")
                .query()
                .listOfRows()));
    return contents;
  }

  @Test
  void nothingDiffersFromAMemoryThatNeverKnewThem() {
    List<OrderLine> all = rows();
    take(room, all);
    tell(room, "K5", "m1", new Act.Said("rings at noon"));
    tell(room, "K5", "m2", bought("L1"));
    tell(room, "K8", "m3", new Act.Said("hello"));
    tell(room, "K8", "m4", new Act.Related(Act.Related.Relation.REFERRER, "K5", null, false));
    Forgetting.Certificate told = room.forgetting(database).forget(WHO, QUIET);
    assertThat(told.removed().get("memory")).isPositive();
    assertThat(told.names()).isEqualTo(2);
    try (TestDatabase other = TestDatabase.open("memory")) {
      TestMemory never = new TestMemory(other, NOW, home.resolve("other"));
      take(never, all.stream().filter(row -> !his(row)).toList());
      tell(never, "K8", "m3", new Act.Said("hello"));
      Map<String, ?> expected = contents(other);
      contents(database)
          .forEach((table, rows) -> assertThat(rows).as(table).isEqualTo(expected.get(table)));
    }
    assertThat(room.rebuild(database).run(QUIET).differences()).isZero();
  }

  @Test
  void aFieldThatIsEmptiedGoesForGoodAndTheSameFileDoesNotBringItBack() {
    List<OrderLine> all = rows();
    take(room, all);
    Profile phone =
        new Profile(null, null, null, null, null, "+4712345678", null, null, null, null);
    room.promising()
        .remember(
            new Happening(
                WHO,
                List.of(new Identity(Identity.Kind.PHONE, "+4712345678")),
                Trust.SHOP,
                NOW,
                "test",
                "p1",
                new Act.Described(phone)));
    assertThat(room.memory.of(WHO).orElseThrow().profile().name()).startsWith("Name 5");
    room.forgetting(database).forgetTold(WHO, Set.of("name", "phone"));
    Profile left = room.memory.of(WHO).orElseThrow().profile();
    assertThat(left.name()).isNull();
    assertThat(left.phone()).isNull();
    assertThat(left.city()).isNotNull();
    assertThat(room.memory.timeline(WHO).toString()).doesNotContain("Name 5", "+4712345678");
    assertThat(room.memory.identities(WHO))
        .extracting(Identity::kind)
        .doesNotContain(Identity.Kind.PHONE)
        .contains(Identity.Kind.NUMBER);
    take(room, all);
    assertThat(room.memory.of(WHO).orElseThrow().profile().name()).isNull();
    assertThat(room.rebuild(database).run(QUIET).differences()).isZero();
  }

  @Test
  void whatComesLaterUnderAnErasedNameIsRefused() {
    List<OrderLine> all = rows();
    take(room, all);
    room.forgetting(database).forget(WHO, QUIET);
    Map<String, ?> before = contents(database);
    List<Receipt> receipts =
        room.promising()
            .remember(
                List.of(
                    new Happening(WHO, NOW, "test", "m1", new Act.Said("back")),
                    new Happening(
                        Identity.number("K9999"),
                        List.of(Identity.email("K5@example.com")),
                        Trust.SHOP,
                        NOW,
                        "test",
                        "m2",
                        new Act.Said("under a new number"))));
    assertThat(receipts).extracting(Receipt::refused).containsOnly(Receipt.ERASED);
    long his = all.stream().filter(ForgettingTest::his).count();
    Imports.Result again = take(room, all);
    assertThat(again.rejected()).isEqualTo(his);
    assertThat(again.accepted()).isZero();
    assertThat(again.duplicates()).isEqualTo(all.size() - his);
    Map<String, ?> after = contents(database);
    for (String table : List.of("event", "identity", "customer", "received")) {
      assertThat(after.get(table)).as(table).isEqualTo(before.get(table));
    }
  }

  @Test
  void aWeakNameToldBesideAStrongOneIsLeftOff() {
    Identity device = new Identity(Identity.Kind.DEVICE, "d1");
    tell(room, "device:d1", "m1", new Act.Saw("P1", null));
    room.forgetting(database).forget(device, QUIET);
    Happening told =
        new Happening(
            Identity.number("K1"),
            List.of(device),
            Trust.SHOP,
            NOW,
            "test",
            "m2",
            new Act.Said("at the same machine"));
    assertThat(room.promising().remember(List.of(told)).getFirst().refused()).isNull();
    assertThat(room.memory.identities(device)).isEmpty();
  }

  @Test
  void aBrowserLearnsNothingOfWhoWasForgotten() {
    take(room, rows());
    room.forgetting(database).forget(WHO, QUIET);
    Profile profile =
        new Profile("Kai", null, null, null, "k5@example.com", null, null, null, null, null);
    Happening claim =
        new Happening(
            new Identity(Identity.Kind.DEVICE, "d9"),
            List.of(),
            Trust.BROWSER,
            NOW,
            "tag",
            "m9",
            new Act.Claimed(profile));
    assertThat(room.promising().remember(List.of(claim)).getFirst().refused()).isNull();
    assertThat(contents(database).get("event").toString()).doesNotContain("Kai", "k5@example.com");
  }

  @Test
  void filesOfRejectedRowsThatSpeakOfThemGo() throws IOException {
    OrdersReading.Reject his =
        new OrdersReading.Reject(9, "Price", "x", "no number", List.of("K5", "x"));
    OrdersReading.Reject another =
        new OrdersReading.Reject(9, "Price", "x", "no number", List.of("K55", "x"));
    List<OrderLine> all = rows();
    List<Path> files = new ArrayList<>();
    for (OrdersReading.Reject reject : List.of(his, another)) {
      room.reading = new RowsReading(all, List.of(reject), null, () -> {});
      files.add(room.imports.run(Path.of("pom.xml"), ReadingOptions.NONE, QUIET).rejects());
    }
    assertThat(room.forgetting(database).forget(WHO, QUIET).rejects()).isEqualTo(1);
    assertThat(Files.exists(files.getFirst())).isFalse();
    assertThat(Files.exists(files.getLast())).isTrue();
  }

  @Test
  void whoeverIsNotKnownCannotBeForgotten() {
    assertThatThrownBy(() -> room.forgetting(database).forget(Identity.number("none"), QUIET))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("There is no customer none");
  }

  @Test
  void theHashesTellNoNames() throws IOException {
    take(room, rows());
    room.forgetting(database).forget(WHO, QUIET);
    assertThat(Files.readString(home.resolve("secrets").resolve("forgetting"))).hasSize(65);
    TestMemory later = new TestMemory(database, NOW, home);
    assertThat(later.erased.has(WHO)).isTrue();
    TestMemory elsewhere = new TestMemory(database, NOW, home.resolve("elsewhere"));
    assertThat(elsewhere.erased.has(WHO)).isFalse();
  }
}
