package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.PessimisticLockingFailureException;

class LookingUpTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static TestDatabase database;
  private static TestMemory room;

  @BeforeAll
  static void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, Path.of("unused"));
  }

  @AfterAll
  static void close() {
    room.committers.close();
    database.close();
  }

  private static void says(String who, String message, String... also) {
    List<Identity> names = List.of(also).stream().map(Identity::parse).toList();
    Act act = new Act.Said(message);
    room.memory.remember(
        new Happening(Identity.parse(who), names, Trust.SHOP, NOW, "test", message, act));
  }

  /// A room that asks how many records the customer has, and what he is called.
  private static final LooksUp COUNTS =
      (lookups, customer) -> {
        lookups.ask(
            "records",
            "select count(*) from unnest(?::bigint[])",
            (row, n) -> row.getInt(1),
            List::getFirst,
            (Object) customer.records().toArray(Long[]::new));
        lookups.ask(
            "names",
            "select upper(name) from unnest(?::text[]) as t (name) order by 1",
            (row, n) -> row.getString(1),
            names -> names,
            (Object) customer.names().stream().map(Identity::id).toArray(String[]::new));
      };

  private static <T> T known(Object name) {
    return Look.once(
        name,
        () -> {
          throw new AssertionError("asked again");
        });
  }

  @Test
  void whatTheRoomsAskIsKnownWithinTheLook() {
    says("device:d1", "before");
    says("c1", "known", "device:d1");
    Identity customer = Identity.number("c1");
    Memory memory = room.memory(database, COUNTS);
    Look.taking(() -> {
      assertThat(memory.whole(customer)).isPresent();
      assertThat(LookingUpTest.<Integer>known("records")).isEqualTo(2);
      assertThat(LookingUpTest.<List<String>>known("names")).containsExactly("C1", "DEVICE:D1");
      says("c1", "after");
      assertThat(memory.timeline(customer)).hasSize(2);
      return true;
    });
    assertThat(room.memory.timeline(customer)).hasSize(3);
  }

  @Test
  void outsideOfALookNothingIsAsked() {
    says("c2", "there");
    Memory memory =
        room.memory(
            database,
            (lookups, customer) -> {
              throw new AssertionError("asked");
            });
    assertThat(memory.whole(Identity.number("c2"))).isPresent();
    assertThat(memory.timeline(Identity.number("c2"))).hasSize(1);
  }

  @Test
  void aTransactionWhoseRowsWereNotAllFoundBeginsAnew() {
    String ask = "select memory_all_grown(?, 2)";
    assertThat(database.template().queryForObject(ask, Boolean.class, 2)).isTrue();
    assertThatThrownBy(() -> database.template().queryForObject(ask, Boolean.class, 1))
        .isInstanceOf(PessimisticLockingFailureException.class);
  }
}
