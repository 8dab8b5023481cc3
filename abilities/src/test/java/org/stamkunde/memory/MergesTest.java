package org.stamkunde.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class MergesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static TestDatabase database;
  private static TestMemory room;
  private static int told;

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

  private static Receipt says(String who, String text, String... also) {
    return tells(Trust.SHOP, who, new Act.Said(text), also);
  }

  private static Receipt tells(Trust trust, String who, Act act, String... also) {
    List<Identity> names = List.of(also).stream().map(Identity::parse).toList();
    return room.memory.remember(
        new Happening(
            Identity.parse(who), names, trust, NOW.plusSeconds(told), "test", "m" + told++, act));
  }

  private static Remembered of(String id) {
    return room.memory.of(Identity.parse(id)).orElseThrow();
  }

  private static List<String> words(String id) {
    return of(id).statements().stream().map(Remembered.Stated::text).toList();
  }

  private static List<Object> view(String id) {
    Remembered one = of(id);
    return List.of(
        one.customer(), one.orders(), one.statements(), one.stance(), one.lately(), one.profile());
  }

  @Test
  void aVisitorBecomesACustomer() {
    says("device:v1", "anonymous");
    assertThat(of("device:v1").customer()).isEqualTo("device:v1");
    says("v1", "known", "device:v1", "email:v1@example.com");
    assertThat(words("v1")).containsExactly("anonymous", "known");
    assertThat(words("device:v1")).isEqualTo(words("email:v1@example.com")).hasSize(2);
    says("device:v1", "again");
    assertThat(words("v1")).containsExactly("anonymous", "known", "again");
    assertThat(room.memory.timeline(Identity.parse("device:v1"))).hasSize(3);
    assertThat(room.memory.identities(Identity.number("v1")))
        .extracting(Identity::id)
        .containsExactly("v1", "email:v1@example.com", "device:v1");
  }

  @Test
  void twoNumbersNeverBecomeOneCustomerByThemselves() {
    says("n1", "one", "device:n");
    says("n2", "two", "device:n", "email:n2@example.com");
    says("n1", "three", "email:n2@example.com");
    assertThat(words("n1")).containsExactly("one", "three");
    assertThat(words("n2")).containsExactly("two");
    assertThat(words("device:n")).isEqualTo(words("n1"));
  }

  @Test
  void aPhoneOfTwoNumberedCustomersJoinsNobody() {
    says("device:p", "with the phone", "phone:+4512345678");
    says("p1", "one", "phone:+4512345678");
    assertThat(words("p1")).containsExactly("with the phone", "one");
    says("p2", "two", "phone:+4512345678");
    assertThat(words("p1")).containsExactly("one");
    assertThat(words("p2")).containsExactly("two");
    says("p1", "three", "phone:+4512345678");
    assertThat(words("phone:+4512345678")).containsExactly("with the phone");
  }

  @Test
  void anAddressJoinsOnlyWhoHasNoOtherNumber() {
    says("email:a@example.com", "by address");
    says("email:a2@example.com", "by another", "email:a@example.com");
    says("a1", "by number", "email:a2@example.com");
    assertThat(words("a1")).containsExactly("by address", "by another", "by number");
    says("a2", "another number", "email:a@example.com");
    assertThat(words("a2")).containsExactly("another number");
  }

  @Test
  void aBrowserJoinsNobody() {
    says("b1", "one", "email:b@example.com");
    Profile profile =
        new Profile("Mallory", null, null, null, "b@example.com", null, null, null, null, null);
    Receipt receipt =
        tells(Trust.BROWSER, "b1", new Act.Described(profile), "device:b", "email:b@example.com");
    assertThat(receipt.customer()).isEqualTo("device:b");
    assertThat(of("b1").profile().name()).isNull();
    assertThat(of("device:b").profile().name()).isNull();
    assertThat(of("device:b").lately().claimed().name()).isEqualTo("Mallory");
    assertThat(room.memory.identities(Identity.number("b1"))).hasSize(2);
  }

  @Test
  void whatAPersonTookApartStaysApart() {
    says("t1", "one", "device:t");
    says("device:t", "on the device");
    Merges.Merge merge = room.merges.of(Identity.number("t1")).getFirst();
    Merges.Merge undone = room.merges.undo(merge.id(), "somebody");
    assertThat(undone.undoneBy()).isEqualTo("somebody");
    says("t1", "two", "device:t");
    assertThat(words("t1")).containsExactly("one", "two");
    assertThat(words("device:t")).containsExactly("on the device");
    assertThat(room.merges.of(Identity.number("t1"))).hasSize(1);
  }

  @Test
  void mergingThenUndoingChangesNothing() {
    for (int i = 0; i < 10; i++) {
      says("u" + i % 2, "word " + i);
    }
    tells(Trust.SHOP, "u0", new Act.Consented("marketing", "email", "w"));
    tells(Trust.SHOP, "u1", new Act.Withdrew("marketing", "email"));
    tells(Trust.SHOP, "u0", new Act.Limited(Limit.contacts(2, 7)));
    tells(Trust.SHOP, "u1", new Act.Limited(Limit.relevance(.5)));
    tells(
        Trust.SHOP,
        "u1",
        new Act.Objected(Act.Objected.Scope.CHANNEL, "phone", "works nights", false));
    List<Object> first = view("u0");
    List<Object> second = view("u1");
    Merges.Merge merge =
        room.merges.merge(Identity.number("u0"), Identity.number("u1"), "same", "me");
    assertThat(words("u1")).hasSize(10);
    assertThat(of("u0").consents("email")).isFalse();
    assertThat(of("u0").stance().limit()).isEqualTo(new Limit(2, 7, .5, null));
    assertThat(of("u0").stance().objections()).hasSize(1);
    assertThat(of("u0").customer()).isEqualTo(of("u1").customer()).isEqualTo("u0");
    room.merges.undo(merge.id(), "me");
    assertThat(view("u0")).isEqualTo(first);
    assertThat(view("u1")).isEqualTo(second);
    assertThat(
            database
                .client()
                .sql(
                    "select count(*) from memory_alias a join memory_identity i using (record) where i.value in ('u0', 'u1')")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void whatHappensWhileMergedStaysWhereItCame() {
    says("w1", "one");
    says("w2", "two");
    Merges.Merge merge =
        room.merges.merge(Identity.number("w1"), Identity.number("w2"), "same", "me");
    for (int i = 0; i < 10; i++) {
      says("w" + (1 + i % 2), "while " + i);
    }
    assertThat(words("w1")).hasSize(12);
    room.merges.undo(merge.id(), "me");
    assertThat(words("w1"))
        .containsExactly("one", "while 0", "while 2", "while 4", "while 6", "while 8");
    assertThat(words("w2"))
        .containsExactly("two", "while 1", "while 3", "while 5", "while 7", "while 9");
  }

  @Test
  void whatADeviceBoughtIsASaleToNobodyKnownUntilItIsKnown() {
    Line line = new Line("A", null, java.math.BigDecimal.ONE, java.math.BigDecimal.TEN, null);
    tells(Trust.SHOP, "device:x1", new Act.Bought("X1", List.of(line), false));
    List<String> sold = new ArrayList<>();
    room.memory.eachAnonymous(one -> sold.add(one.orders().getFirst().number()));
    assertThat(sold).containsExactly("X1");
    says("x1", "it was me", "device:x1");
    room.memory.eachAnonymous(one -> sold.add(one.orders().getFirst().number()));
    assertThat(sold).hasSize(1);
    assertThat(of("x1").sales()).isEqualByComparingTo("10");
  }

  @Test
  void nonsenseIsRefused() {
    says("r1", "one");
    Identity known = Identity.number("r1");
    assertThatThrownBy(() -> room.merges.merge(known, Identity.number("nobody"), "", ""))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> room.merges.merge(known, known, "", "")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> room.merges.undo(-1, "")).isInstanceOf(Refused.class);
  }

  @Test
  void anyOrderAndRepetitionGivesTheSameCustomer() {
    for (long seed = 0; seed < 10; seed++) {
      List<List<Object>> views = new ArrayList<>();
      for (int order = 0; order < 3; order++) {
        String by = "s" + seed + "o" + order;
        List<Happening> happenings = visits(by);
        happenings.addAll(happenings.subList(0, 7));
        Collections.shuffle(happenings, new Random(seed * 3 + order));
        Random cut = new Random(seed);
        for (int from = 0; from < happenings.size(); ) {
          int to = Math.min(happenings.size(), from + 1 + cut.nextInt(6));
          room.memory.remember(happenings.subList(from, to));
          from = to;
        }
        List<Object> view = new ArrayList<>(view("device:" + by));
        assertThat(view.removeFirst()).isEqualTo(by);
        views.add(view);
      }
      assertThat(views.get(1)).as("seed " + seed).isEqualTo(views.get(0));
      assertThat(views.get(2)).as("seed " + seed).isEqualTo(views.get(0));
    }
  }

  private static List<Happening> visits(String by) {
    Identity device = Identity.parse("device:" + by);
    Identity number = Identity.number(by);
    List<Happening> happenings = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Act act = i % 3 == 0 ? new Act.Saw("P" + i % 5, null) : new Act.Said("w" + i);
      boolean known = i % 4 == 0;
      happenings.add(
          new Happening(
              known ? number : device,
              known ? List.of(device, Identity.email(by + "@example.com")) : List.of(),
              Trust.SHOP,
              NOW.plusSeconds(i),
              "test",
              by + i,
              act));
    }
    return happenings;
  }
}
