package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MemoryTest {
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
    database.close();
  }

  private static Line line(String product, String quantity, String price) {
    return new Line(product, "a " + product, new BigDecimal(quantity), new BigDecimal(price), null);
  }

  private static Happening told(String who, String message, Act act) {
    return new Happening(Identity.parse(who), NOW, "test", message, act);
  }

  @Test
  void aPurchaseIsKnownToTheNextQuestion() {
    Act bought =
        new Act.Bought("100", List.of(line("A", "2", "10.50"), line("B", "1", "3")), false);
    Receipt receipt = room.memory.remember(told("c1", "m1", bought));
    Remembered remembered = room.memory.of(Identity.number("c1")).orElseThrow();
    assertThat(receipt.customer()).isEqualTo("c1");
    assertThat(receipt.duplicate()).isFalse();
    assertThat(remembered.sales()).isEqualByComparingTo("24");
    assertThat(remembered.owned("A").times()).isEqualTo(1);
  }

  @Test
  void theSameMessageTwiceIsOneHappening() {
    Happening said = told("c2", "m2", new Act.Said("rings on Mondays"));
    Receipt first = room.memory.remember(said);
    Receipt second = room.memory.remember(said);
    assertThat(second.duplicate()).isTrue();
    assertThat(second.event()).isEqualTo(first.event());
    assertThat(room.memory.of(Identity.number("c2")).orElseThrow().statements()).hasSize(1);
  }

  @Test
  void equalLinesOfTwoMessagesAreTwoLines() {
    Act bought =
        new Act.Bought("101", List.of(line("A", "1", "5"), line("A", "1.0", "5.00")), false);
    room.memory.remember(told("c3", "m3", bought));
    room.memory.remember(told("c3", "m4", bought));
    assertThat(room.memory.of(Identity.number("c3")).orElseThrow().sales())
        .isEqualByComparingTo("20");
  }

  @Test
  void anAddressIsASecondNameOfANumberedCustomer() {
    Profile profile =
        new Profile("Kari", null, null, null, "Kari@Example.com", null, null, null, null, null);
    room.memory.remember(told("c5", "m5", new Act.Described(profile)));
    room.memory.remember(told("email:kari@example.com", "m6", new Act.Said("hello")));
    Remembered kari = room.memory.of(Identity.parse("email:kari@example.com")).orElseThrow();
    assertThat(kari.customer()).isEqualTo("c5");
    assertThat(kari.statements()).hasSize(1);
    assertThat(room.memory.identities(Identity.number("c5")))
        .containsExactly(Identity.number("c5"), Identity.email("kari@example.com"));
  }

  @Test
  void aNumberJoinsTheRecordOfItsAddress() {
    room.memory.remember(told("email:ole@example.com", "m7", new Act.Said("first")));
    Profile profile =
        new Profile("Ole", null, null, null, "ole@example.com", null, null, null, null, null);
    room.memory.remember(told("c7", "m8", new Act.Described(profile)));
    Remembered ole = room.memory.of(Identity.email("ole@example.com")).orElseThrow();
    assertThat(ole.customer()).isEqualTo("c7");
    assertThat(ole.profile().name()).isEqualTo("Ole");
  }

  @Test
  void followersHearEachChangeInItsTransaction() {
    List<News> heard = new ArrayList<>();
    room.followers.add(heard::add);
    Act bought = new Act.Bought("102", List.of(line("Z", "-2", "7")), false);
    room.memory.remember(told("c9", "m9", bought));
    room.followers.clear();
    assertThat(heard).hasSize(1);
    assertThat(heard.getFirst().changed().getFirst().customer()).isEqualTo("c9");
    assertThat(heard.getFirst().sold().getFirst().returnedAmount()).isEqualByComparingTo("-14");
  }

  @Test
  void linesOfOneOrderAtOneTimeAreOneEntry() {
    Act bought =
        new Act.Bought(
            "103", List.of(line("A", "1", "5"), line("B", "1", "5"), line("C", "-1", "5")), false);
    room.memory.remember(told("c10", "m10", bought));
    List<Entry> entries = room.memory.timeline(Identity.number("c10"));
    assertThat(entries).extracting(Entry::kind).containsExactlyInAnyOrder("bought", "returned");
    assertThat(entries)
        .extracting(entry -> ((Act.Bought) entry.acts().getFirst()).lines().size())
        .containsExactlyInAnyOrder(2, 1);
  }

  @Test
  void everyoneIsReadInTheOrderOfTheirIds() {
    room.memory.remember(told("b", "m11", new Act.Said("b")));
    room.memory.remember(told("B", "m12", new Act.Said("B")));
    room.memory.remember(
        told("order:7", "m13", new Act.Bought("7", List.of(line("A", "1", "1")), false)));
    List<String> ids = new ArrayList<>();
    room.memory.each(one -> ids.add(one.customer()));
    assertThat(ids).isSorted().contains("B", "b");
    List<String> anonymous = new ArrayList<>();
    room.memory.eachAnonymous(one -> anonymous.add(one.orders().getFirst().number()));
    assertThat(anonymous).containsExactly("7");
  }
}
