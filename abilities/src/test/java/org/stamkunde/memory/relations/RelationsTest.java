package org.stamkunde.memory.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Act.Related.Relation;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.News;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

class RelationsTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private TestDatabase database;
  private TestMemory room;
  private KeepingTies ties;
  private Relations relations;
  private Relating relating;
  private int messages;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory");
    room = new TestMemory(database, NOW, Path.of("unused"));
    ties = new KeepingTies(database.template());
    room.followers.add(ties);
    relations = new Relations(new TieRows(database.template()), room.memory);
    relating = new Relating(room.memory, Clock.fixed(NOW.plusSeconds(86_400), ZoneOffset.UTC));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void tell(String who, Act act) {
    room.memory.remember(
        new Happening(
            Identity.parse(who), NOW.plusSeconds(messages), "test", "m" + messages++, act));
  }

  private void relate(String who, Relation relation, String other) {
    tell(who, new Act.Related(relation, other, null, false));
  }

  private void end(String who, Relation relation, String other) {
    tell(who, new Act.Related(relation, other, null, true));
  }

  private void buys(String who) {
    Line line = new Line("P", "p", BigDecimal.ONE, BigDecimal.TEN, null);
    tell(who, new Act.Bought("o" + messages, List.of(line), false));
  }

  private static List<String> ids(Circle circle) {
    return circle.members().stream().map(Circle.Member::customer).toList();
  }

  @Test
  void aCompanyHoldsEveryoneOnceHoweverManyWaysLeadThere() {
    buys("acme");
    tell("anna", new Act.Related(Relation.COMPANY, "acme", "buyer", false));
    tell("anna", new Act.Related(Relation.COMPANY, "acme", "payer", false));
    relate("bo", Relation.COMPANY, "acme-south");
    relate("bo", Relation.COMPANY, "acme");
    relate("acme-south", Relation.COMPANY, "acme");
    assertThat(ids(relations.company("acme"))).containsExactly("acme", "acme-south", "anna", "bo");
    assertThat(ids(relations.company("acme-south"))).containsExactly("acme-south", "bo");
    assertThat(ids(relations.company("anna"))).containsExactly("anna");
  }

  @Test
  void circlesOfCompaniesEndWhereTheyBegan() {
    relate("a", Relation.COMPANY, "b");
    relate("b", Relation.COMPANY, "c");
    relate("c", Relation.COMPANY, "a");
    assertThat(ids(relations.company("a"))).containsExactly("a", "b", "c");
    assertThat(ids(relations.company("c"))).containsExactly("a", "b", "c");
  }

  @Test
  void whoStandsInTwoCompaniesIsOnceInBothTogether() {
    relate("anna", Relation.COMPANY, "one");
    relate("anna", Relation.COMPANY, "two");
    relate("bo", Relation.COMPANY, "two");
    assertThat(ids(relations.company("one"))).containsExactly("anna");
    assertThat(ids(relations.companies(List.of("one", "two")))).containsExactly("anna", "bo");
  }

  @Test
  void aHouseholdIsTheSameFromEachOfItsMembers() {
    relate("k1", Relation.HOUSEHOLD, "k2");
    relate("k3", Relation.HOUSEHOLD, "k2");
    relate("k3", Relation.HOUSEHOLD, "storgata 81");
    relate("k4", Relation.HOUSEHOLD, "storgata 81");
    buys("k2");
    buys("k5");
    for (String one : List.of("k1", "k2", "k3", "k4", "storgata 81")) {
      assertThat(ids(relations.household(one))).as(one).containsExactly("k1", "k2", "k3", "k4");
    }
    assertThat(ids(relations.household("k5"))).containsExactly("k5");
    assertThat(relations.household("nobody").several()).isFalse();
  }

  @Test
  void aRelationIsReadFromBothEndsUntilItEnds() {
    Profile profile =
        new Profile("Anna", null, null, null, "anna@example.com", null, null, null, null, null);
    tell("anna", new Act.Described(profile));
    relate("bo", Relation.REFERRER, "email:Anna@Example.com");
    assertThat(relations.of("bo").getFirst().customer()).isEqualTo("anna");
    Relative theirs = relations.of("anna").getFirst();
    assertThat(theirs.theirs()).isTrue();
    assertThat(theirs.other()).isEqualTo("bo");
    assertThat(relations.of("email:anna@example.com")).hasSize(1);
    end("bo", Relation.REFERRER, "email:Anna@Example.com");
    assertThat(relations.of("bo")).isEmpty();
    assertThat(relations.of("anna")).isEmpty();
  }

  @Test
  void aNameTooLongToBeLookedUpStopsNothing() {
    relate("anna", Relation.COMPANY, "x".repeat(5_000));
    assertThat(relations.of("anna")).isEmpty();
    assertThat(room.memory.of(Identity.number("anna")).orElseThrow().ties()).hasSize(1);
  }

  @Test
  void refusesARelationToOneselfAndARoleThatIsNone() {
    buys("anna");
    var anna = room.memory.of(Identity.number("anna")).orElseThrow();
    assertThatThrownBy(() -> relating.relate(anna, Relation.HOUSEHOLD, "anna", null))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> relating.relate(anna, Relation.COMPANY, "acme", "boss"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("decision-maker");
    assertThatThrownBy(() -> relating.end(anna, Relation.COMPANY, "acme", null))
        .isInstanceOf(Refused.class);
  }

  @Test
  void endsARelationInAllItsRoles() {
    buys("anna");
    tell("anna", new Act.Related(Relation.COMPANY, "acme", "buyer", false));
    tell("anna", new Act.Related(Relation.COMPANY, "acme", "payer", false));
    var anna = room.memory.of(Identity.number("anna")).orElseThrow();
    relating.end(anna, Relation.COMPANY, "acme", null);
    assertThat(relations.of("anna")).isEmpty();
    assertThat(database.template().queryForObject("select count(*) from memory_tie", Long.class))
        .isZero();
  }

  @Test
  void aTableOutOfStepWithMemoryIsFound() {
    relate("a", Relation.COMPANY, "firm");
    relate("b", Relation.HOUSEHOLD, "a");
    List<Remembered> both =
        List.of(
            room.memory.of(Identity.parse("a")).orElseThrow(),
            room.memory.of(Identity.parse("b")).orElseThrow());
    assertThat(ties.differing(both)).isEmpty();
    database.template().update("delete from memory_tie where relation = 'company'");
    assertThat(ties.differing(both)).containsExactly(both.getFirst().record());
    ties.heard(new News(both, List.of(), List.of()));
    assertThat(ties.differing(both)).isEmpty();
  }
}
