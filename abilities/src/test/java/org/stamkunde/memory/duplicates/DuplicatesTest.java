package org.stamkunde.memory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

class DuplicatesTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final String[] NAMES = {
    "Kari Berg", "Ola Dahl", "Ingrid Moen", "Lars Lund", "Anne Vik", "Per Haugen", "Nora Strand"
  };
  private TestDatabase database;
  private TestMemory room;
  private Duplicates duplicates;
  private int told;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, Path.of("unused"));
    duplicates =
        new KeptDuplicates(
            room.memory,
            room.merges,
            new DuplicateRows(database.template()),
            Clock.fixed(NOW, ZoneOffset.UTC),
            database.transactions());
    for (int i = 0; i < 60; i++) {
      String name = NAMES[i % NAMES.length].split(" ")[0] + " " + NAMES[i / 8 % 7].split(" ")[1];
      describe(
          "c" + i, name, "mail" + i * 7919 + "@example.com", "4" + (1_000_000 + i * 77_377), i);
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void describe(
      String id, String name, @Nullable String email, @Nullable String phone, int place) {
    Profile profile =
        new Profile(
            name,
            null,
            null,
            null,
            email,
            phone,
            "Storgata " + place,
            String.valueOf(1000 + place % 9 * 50),
            "Oslo " + place % 9,
            "NO");
    room.memory.remember(
        new Happening(
            Identity.parse(id),
            NOW.plusSeconds(told),
            "test",
            "m" + told++,
            new Act.Described(profile)));
  }

  private void twice() {
    describe("t1", "Sigrid Undstad", "sigrid.undstad@example.com", "41234567", 70);
    describe("t2", "Sigrid Unstad", null, "41234567", 70);
  }

  private List<String> waiting() {
    return duplicates.open(100).stream().map(pair -> pair.one() + " " + pair.other()).toList();
  }

  private static Duplicate.Pair first(List<Duplicate> pairs) {
    return pairs.getFirst().pair();
  }

  @Test
  void findsWhoIsThereTwiceWithTheEvidence() {
    twice();
    assertThat(duplicates.state().at()).isNull();
    Duplicates.State state = duplicates.search();
    assertThat(state.customers()).isEqualTo(62);
    assertThat(waiting().getFirst()).isIn("t1 t2", "t2 t1");
    Suspicion why = duplicates.open(1).getFirst().why();
    assertThat(why.probability()).isGreaterThan(.9);
    double sum = why.before() + why.household();
    sum += why.signs().stream().mapToDouble(Suspicion.Sign::bits).sum();
    assertThat(sum).isCloseTo(why.bits(), Offset.offset(1e-6));
    assertThat(why.signs())
        .filteredOn(sign -> sign.field().equals("surname"))
        .first()
        .satisfies(sign -> assertThat(sign.level()).isEqualTo("close"))
        .satisfies(sign -> assertThat(sign.bits()).isPositive());
  }

  @Test
  void makesOneOfTwoAndTakesItBack() {
    twice();
    duplicates.search();
    Duplicate.Pair pair = first(duplicates.open(1));
    duplicates.same(pair, "owner");
    assertThat(room.memory.identities(Identity.number("t2"))).hasSize(3);
    assertThat(waiting()).doesNotContain("t1 t2", "t2 t1");
    assertThat(duplicates.decided(5))
        .singleElement()
        .satisfies(past -> assertThat(past.same()).isTrue())
        .satisfies(past -> assertThat(past.by()).isEqualTo("owner"));
    duplicates.reopen(pair, "owner");
    assertThat(room.memory.of(Identity.number("t2")).orElseThrow().customer()).isEqualTo("t2");
    assertThat(duplicates.decided(5)).isEmpty();
    assertThat(first(duplicates.open(1))).isEqualTo(pair);
  }

  @Test
  void neverAsksAgainAboutTwoWhoAreNotTheSame() {
    twice();
    duplicates.search();
    Duplicate.Pair pair = first(duplicates.open(1));
    duplicates.different(pair, "owner");
    duplicates.search();
    assertThat(waiting()).doesNotContain("t1 t2", "t2 t1");
    // Joined with a third since, they are still the two who were told apart.
    describe("t3", "Somebody Else", "somebody@example.com", null, 71);
    room.merges.merge(Identity.number("t2"), Identity.number("t3"), "by hand", "owner");
    duplicates.search();
    assertThat(waiting())
        .noneMatch(both -> both.contains("t1") && (both.contains("t2") || both.contains("t3")));
    assertThatThrownBy(() -> duplicates.same(pair, "owner")).isInstanceOf(Refused.class);
  }

  @Test
  void asksNobodyAboutPairsThatAreOneAlready() {
    twice();
    room.merges.merge(Identity.number("t1"), Identity.number("t2"), "by hand", "owner");
    duplicates.search();
    assertThat(waiting()).doesNotContain("t1 t2", "t2 t1");
  }

  @Test
  void aMergeUndoneElsewhereIsADecisionToo() {
    twice();
    duplicates.search();
    duplicates.same(first(duplicates.open(1)), "owner");
    long merge = room.merges.of(Identity.number("t1")).getFirst().id();
    room.merges.undo(merge, "owner");
    duplicates.search();
    assertThat(waiting()).doesNotContain("t1 t2", "t2 t1");
    assertThat(duplicates.decided(5)).singleElement().extracting(Decision::same).isEqualTo(false);
  }

  @Test
  void readsNamesInEitherOrder() {
    assertThat(PersonName.of("Ingrid Marie Solbakken"))
        .isEqualTo(new PersonName("Ingrid Marie", "Solbakken"));
    assertThat(PersonName.of("Solbakken, Ingrid Marie"))
        .isEqualTo(new PersonName("Ingrid Marie", "Solbakken"));
    assertThat(PersonName.of("Ingrid")).isEqualTo(new PersonName("Ingrid", null));
    assertThat(PersonName.of(" ")).isEqualTo(new PersonName(null, null));
  }

  @Test
  void knowsACompanyByItsNameAndByWhoAnswersThere() {
    Profile firm =
        new Profile(
            "Foss Bygg AS",
            "Foss Bygg AS",
            "310000000",
            "Sindre Foss",
            null,
            null,
            null,
            null,
            null,
            null);
    assertThat(Compared.GIVEN_NAME.of(firm)).isEqualTo("Sindre");
    assertThat(Compared.SURNAME.of(firm)).isEqualTo("Foss");
    assertThat(Compared.COMPANY.of(firm)).isEqualTo("Foss Bygg AS");
  }
}
