package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.orders.ReadingOptions;

class RebuildTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Imports.Progress QUIET = (stage, done, of) -> {};
  @TempDir Path home;
  private TestDatabase database;
  private TestMemory room;
  private final List<News> heard = new ArrayList<>();

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, home);
    room.reading = RowsReading.of(new RandomShop(5).rows(300));
    room.imports.run(Path.of("pom.xml"), ReadingOptions.NONE, QUIET);
    room.memory.remember(
        new Happening(Identity.number("K1"), NOW, "test", "m1", new Act.Said("rings at noon")));
    room.memory.remember(
        new Happening(Identity.number("K2"), NOW, "test", "m2", new Act.Saw("P1", null)));
    Identity device = new Identity(Identity.Kind.DEVICE, "d1");
    Line line = new Line("P1", null, BigDecimal.ONE, BigDecimal.TEN, null);
    for (Act act : List.of(new Act.Saw("P1", null), new Act.Bought("O9", List.of(line), false))) {
      room.memory.remember(new Happening(device, NOW, "test", "d" + act.hashCode(), act));
    }
    room.followers.add(heard::add);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private List<Object> rows() {
    return database
        .client()
        .sql(
            """
            select record, customer, sold_under, last_bought, encode(body, 'hex') as body
            from memory_customer order by 1
            """)
        .query()
        .listOfRows()
        .stream()
        .map(Object.class::cast)
        .toList();
  }

  private long count(String from) {
    return database.client().sql("select count(*) from " + from).query(Long.class).single();
  }

  @Test
  void memoryEqualsItsTimeline() {
    List<Object> before = rows();
    Rebuild.Rebuilt rebuilt = room.rebuild(database).run(QUIET);
    assertThat(rebuilt.differences()).isZero();
    assertThat(rebuilt.events()).isEqualTo(count("memory_event"));
    assertThat(rebuilt.customers()).isEqualTo(count("memory_customer where customer is not null"));
    assertThat(rows()).isEqualTo(before);
    assertThat(heard).isEmpty();
  }

  @Test
  void whateverDiffersIsReplacedCountedAndTold() {
    List<Object> before = rows();
    database
        .client()
        .sql(
            """
            update memory_customer set body = (select body from memory_customer where customer = 'K2')
            where customer = 'K1'
            """)
        .update();
    database.client().sql("delete from memory_customer where customer = 'K5'").update();
    database
        .client()
        .sql(
            """
            insert into memory_customer (record, version, customer, body)
            select 1000000, 1, 'nobody', body from memory_customer where customer = 'K2'
            """)
        .update();
    database
        .client()
        .sql("update memory_customer set last_bought = '2020-01-01Z' where customer = 'K6'")
        .update();
    assertThat(room.rebuild(database).run(QUIET).differences()).isEqualTo(4);
    assertThat(rows()).isEqualTo(before);
    assertThat(heard.stream().flatMap(news -> news.changed().stream()))
        .extracting(Remembered::customer)
        .containsExactlyInAnyOrder("K1", "K5", "K6");
    assertThat(heard.stream().flatMap(news -> news.gone().stream())).containsExactly(1_000_000L);
    assertThat(room.rebuild(database).run(QUIET).differences()).isZero();
  }

  /// As if the program were killed in the middle.
  private static final class Killed extends Error {}

  @Test
  void aRebuildThatBrokeOffGoesOnWhereItWas() {
    database.client().sql("update memory_customer set body = body || '\\xff'").update();
    long all = count("memory_customer");
    int[] steps = {0};
    Imports.Progress killing =
        (stage, done, of) -> {
          if (++steps[0] == 6) {
            throw new Killed();
          }
        };
    assertThatThrownBy(() -> room.rebuild(database).run(killing)).isInstanceOf(Killed.class);
    long left = count("memory_customer where substr(body, length(body), 1) = '\\xff'");
    assertThat(left).isPositive().isLessThan(all);
    Rebuild.Rebuilt rebuilt = room.rebuild(database).run(QUIET);
    assertThat(rebuilt.differences()).isEqualTo(all);
    assertThat(rebuilt.events()).isEqualTo(count("memory_event"));
  }

  @Test
  void customersWhoAreOneAreFoldedAsOne() {
    Merges.Merge merge =
        room.merges.merge(Identity.number("K1"), Identity.number("K2"), "one address", "test");
    List<Object> before = rows();
    assertThat(room.rebuild(database).run(QUIET).differences()).isZero();
    database.client().sql("update memory_customer set body = body || '\\xff'").update();
    assertThat(room.rebuild(database).run(QUIET).differences()).isEqualTo(before.size());
    assertThat(rows()).isEqualTo(before);
    Remembered both = room.memory.of(Identity.number("K2")).orElseThrow();
    assertThat(both.customer()).isEqualTo("K1");
    assertThat(both.statements()).hasSize(1);
    assertThat(both.lately().seen()).isNotEmpty();
    room.merges.undo(merge.id(), "test");
    assertThat(room.rebuild(database).run(QUIET).differences()).isZero();
  }
}
