package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.manners.Answer.Ground;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.TestPermits;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

/// The ledger on the real database and the real memory.
class LedgerTest {
  private TestDatabase database;
  private TestMemory house;
  private TestLedger ledger;
  private Permits permits;
  private int told;

  @TempDir private Path home;

  @BeforeEach
  void open() {
    database = TestDatabase.open("memory", "manners");
    house = new TestMemory(database, People.NOON, home);
    ledger = new TestLedger(database, house, People.NOON);
    permits = TestPermits.of(ledger.ledger, ledger.clock);
    policy(Policy.usual().spaced(0).quiet(LocalTime.NOON, LocalTime.NOON));
    for (String customer : List.of("K1", "K2", "K3")) {
      tell(customer, new Act.Described(profile(customer + "@example.com")));
    }
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static Profile profile(String email) {
    return new Profile(null, null, null, null, email, null, null, null, null, "NO");
  }

  private void policy(Policy policy) {
    ledger.policies.set(policy.capped(new Policy.Cap(2, 7, null, null)));
  }

  private void tell(String customer, Act act) {
    house.memory.remember(
        new Happening(Identity.parse(customer), ledger.now, "test", "m" + told++, act));
  }

  private Wish offer(String customer) {
    return Wish.of(customer, Channel.EMAIL, "offers", MessageClass.MARKETING, ledger.now)
        .from("spring", null);
  }

  private Permit taken(String customer) {
    Permits.Taken taken = permits.take(List.of(offer(customer))).getFirst();
    assertThat(taken.answer().says()).isEqualTo("yes");
    assertThat(taken.permit()).isNotNull();
    return taken.permit();
  }

  private Ground refused(String customer) {
    Permits.Taken taken = permits.take(List.of(offer(customer))).getFirst();
    assertThat(taken.permit()).isNull();
    return taken.answer().ground();
  }

  @Test
  void takesNoMoreThanTheCapLetsIt() {
    List<Permits.Taken> taken =
        permits.take(List.of(offer("K1"), offer("K2"), offer("K1"), offer("K1"), offer("K9")));
    assertThat(taken)
        .extracting(one -> one.answer().ground())
        .containsExactly(
            Ground.ALLOWED, Ground.ALLOWED, Ground.ALLOWED, Ground.CAP, Ground.UNKNOWN);
    assertThat(refused("email:k1@example.com")).isEqualTo(Ground.CAP);
    ledger.later(Duration.ofDays(7).plus(Judging.HOLD));
    taken("K1");
  }

  @Test
  void servesOnce() {
    Permit permit = taken("K1");
    assertThat(permits.use(permit).allowed()).isTrue();
    assertThat(permits.use(permit).ground()).isEqualTo(Ground.SPENT);
    permits.giveBack(permit);
    taken("K1");
    assertThat(refused("K1")).isEqualTo(Ground.CAP);
  }

  @Test
  void comesBackUnusedAfterAQuarterOfAnHour() {
    Permit first = taken("K1");
    taken("K1");
    ledger.later(Duration.ofMinutes(15).minusMillis(1));
    assertThat(refused("K1")).isEqualTo(Ground.CAP);
    ledger.later(Duration.ofMillis(1));
    taken("K1");
    taken("K1");
    assertThat(permits.use(first).ground()).isEqualTo(Ground.SPENT);
  }

  @Test
  void holdsNothingForAMomentFurtherAheadThanAPermitWaits() {
    Instant soon = ledger.now.plus(Duration.ofMinutes(15));
    var answer = permits.take(List.of(offer("K1").at(soon.plusMillis(1)))).getFirst();
    assertThat(answer.permit()).isNull();
    assertThat(answer.answer().ground()).isEqualTo(Ground.EARLY);
    assertThat(answer.answer().from()).isEqualTo(ledger.now.plusMillis(1));
    assertThat(answer.answer().says()).contains("15 minutes");
    Permit next = permits.take(List.of(offer("K1").at(soon))).getFirst().permit();
    assertThat(next).isNotNull();
    ledger.later(Duration.ofMinutes(30));
    assertThat(permits.use(next).ground()).isEqualTo(Ground.SPENT);
    taken("K1");
    taken("K1");
  }

  @Test
  void givesBackWhatWasNotUsed() {
    permits.giveBack(taken("K1"));
    taken("K1");
    taken("K1");
    assertThat(refused("K1")).isEqualTo(Ground.CAP);
  }

  @Test
  void countsFromTheMomentOfUse() {
    Permit first = taken("K1");
    Permit second = taken("K1");
    ledger.later(Duration.ofMinutes(14));
    assertThat(permits.use(List.of(first, second))).allMatch(one -> one.allowed());
    ledger.later(Duration.ofDays(7).minusSeconds(1));
    assertThat(refused("K1")).isEqualTo(Ground.CAP);
    ledger.later(Duration.ofSeconds(1));
    taken("K1");
  }

  @Test
  void aWithdrawalStopsWhatWasQueuedInTheNextCall() {
    Permit queued = taken("K1");
    tell("email:k1@example.com", new Act.Withdrew("*", "*"));
    assertThat(permits.use(queued).ground()).isEqualTo(Ground.LAW);
    assertThat(permits.use(queued).ground()).isEqualTo(Ground.SPENT);
    assertThat(refused("K1")).isEqualTo(Ground.LAW);
    Permit other = taken("K2");
    tell("K2", new Act.Complained("It broke.", null));
    assertThat(permits.use(other).ground()).isEqualTo(Ground.COMPLAINT);
  }

  @Test
  void theLongestLimitOfACustomersOwnOutlivesTheThinning() {
    tell("K1", new Act.Limited(Limit.contacts(1, Limit.LONGEST_DAYS)));
    permits.use(taken("K1"));
    ledger.later(Duration.ofDays(Limit.LONGEST_DAYS).minusMinutes(1));
    taken("K2");
    assertThat(refused("K1")).isEqualTo(Ground.LIMIT);
    ledger.later(Duration.ofMinutes(1));
    taken("K1");
  }

  @Test
  void contactsFollowAMergedCustomer() {
    permits.use(taken("K1"));
    permits.use(taken("K2"));
    var merge = house.merges.merge(Identity.parse("K1"), Identity.parse("K2"), "same", "test");
    assertThat(refused("K1")).isEqualTo(Ground.CAP);
    assertThat(refused("K2")).isEqualTo(Ground.CAP);
    assertThat(ledger.contacts.of(Identity.parse("K2"), Instant.EPOCH)).hasSize(2);
    house.merges.undo(merge.id(), "test");
    permits.use(taken("K1"));
    assertThat(refused("K1")).isEqualTo(Ground.CAP);
    taken("K2");
  }

  @Test
  void tellsWhichContactsWereMadeAndWhy() {
    permits.use(taken("K1"));
    taken("K1");
    var told = ledger.contacts.of(Identity.parse("K1"), ledger.now.minusSeconds(60));
    assertThat(told).hasSize(2);
    assertThat(told).extracting(one -> one.made()).containsExactlyInAnyOrder(true, false);
    assertThat(told.getFirst().programme()).isEqualTo("spring");
    assertThat(told.getFirst().paragraph()).isEqualTo("§ 1");
  }

  @Test
  void forgetsAPerson() {
    permits.use(taken("K1"));
    permits.use(taken("K2"));
    long record = house.memory.of(Identity.parse("K1")).orElseThrow().record();
    var forgetting = new ForgettingContacts(ledger.rows);
    assertThat(forgetting.forget(new Forgets.Person("K1", Set.of(record), Set.of()))).isEqualTo(2);
    assertThat(ledger.contacts.of(Identity.parse("K1"), Instant.EPOCH)).isEmpty();
    assertThat(ledger.contacts.of(Identity.parse("K2"), Instant.EPOCH)).hasSize(1);
  }

  @Test
  void aPageNeedsNoContactAndAPreviewServesNobody() {
    var known = house.memory.of(Identity.parse("K1")).orElseThrow();
    assertThat(permits.visit(known).maySell()).isTrue();
    tell("K1", new Act.Complained("It broke.", null));
    Permit visit = permits.visit(house.memory.of(Identity.parse("K1")).orElseThrow());
    assertThat(visit.maySell()).isFalse();
    assertThat(visit.personal()).isTrue();
    assertThat(visit.messageClass()).isEqualTo(MessageClass.SERVICE);
    assertThat(permits.preview(known).kind()).isEqualTo(Permit.Kind.PREVIEW);
    assertThatThrownBy(() -> permits.use(visit)).hasMessageContaining("Maybe");
    assertThat(ledger.contacts.of(Identity.parse("K1"), Instant.EPOCH)).isEmpty();
  }

  @Test
  void aPageSellsNothingToWhoSaidNoToItThere() {
    tell("K1", new Act.Withdrew("marketing", "email"));
    assertThat(permits.visit(house.memory.of(Identity.parse("K1")).orElseThrow()).maySell())
        .isTrue();
    tell("K1", new Act.Withdrew("marketing", "web"));
    Permit visit = permits.visit(house.memory.of(Identity.parse("K1")).orElseThrow());
    assertThat(visit.maySell()).isFalse();
    assertThat(visit.personal()).isTrue();
  }

  @Test
  void asksWhoWantsNoMoreLettersNoQuestions() {
    Wish survey = Wish.of("K1", Channel.EMAIL, "surveys", MessageClass.SURVEY, ledger.now);
    Permit queued = permits.take(List.of(survey)).getFirst().permit();
    assertThat(queued).isNotNull();
    tell("K1", new Act.Withdrew("*", "email", "one click (RFC 8058)"));
    assertThat(permits.use(queued).ground()).isEqualTo(Ground.OBJECTED);
    assertThat(permits.take(List.of(survey)).getFirst().answer().ground())
        .isEqualTo(Ground.OBJECTED);
  }

  @Test
  void foreseesTheNextMoment() {
    policy(Policy.usual());
    permits.use(taken("K1"));
    var known = house.memory.of(Identity.parse("K1")).orElseThrow();
    var answer = permits.when(known, offer("K1"), Locale.ENGLISH);
    assertThat(answer.ground()).isEqualTo(Ground.SPACING);
    assertThat(answer.from()).isEqualTo(People.NOON.plus(Duration.ofHours(20)));
    Wish night = offer("K2").on(Channel.PHONE).at(Instant.parse("2026-03-10T19:30:00Z"));
    var other = house.memory.of(Identity.parse("K2")).orElseThrow();
    assertThat(permits.when(other, night, Locale.ENGLISH).allowed()).isTrue();
    Instant late = Instant.parse("2026-03-10T20:30:00Z");
    assertThat(permits.when(other, night.at(late), Locale.ENGLISH).from())
        .isEqualTo(Instant.parse("2026-03-11T08:00:00Z"));
  }

  @Test
  void manyProgrammesAtOnceTakeNoMoreThanTheCapLetsThem() throws Exception {
    List<Callable<Integer>> programmes = new ArrayList<>();
    for (int programme = 0; programme < 8; programme++) {
      boolean backwards = programme % 2 == 0;
      List<Wish> wishes = new ArrayList<>(List.of(offer("K1"), offer("K2"), offer("K3")));
      programmes.add(() -> {
        int taken = 0;
        for (int round = 0; round < 10; round++) {
          List<Wish> asked = backwards ? wishes.reversed() : wishes;
          taken += (int) permits.take(asked).stream().filter(one -> one.permit() != null).count();
        }
        return taken;
      });
    }
    int taken = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<Integer> one : pool.invokeAll(programmes)) {
        taken += one.get();
      }
    }
    assertThat(taken).isEqualTo(6);
  }

  @Test
  void keepsTheLimitsThatAreSet() {
    Policy policy =
        new Policy(
            List.of(new Policy.Cap(1, 3, Channel.SMS, "sale"), new Policy.Cap(5, 30, null, null)),
            LocalTime.of(22, 15),
            LocalTime.of(6, 30),
            12,
            7.5,
            2.25,
            true,
            "DK");
    ledger.policies.set(policy);
    LocalDate today = LocalDate.of(2026, 3, 10);
    assertThat(ledger.policies.current()).isEqualTo(policy.offeringANo(today));
    ledger.later(Duration.ofDays(9));
    ledger.policies.set(ledger.policies.current());
    assertThat(ledger.policies.current().optOutSince()).isEqualTo(today);
    ledger.policies.set(policy.capped());
    assertThat(ledger.policies.current().caps()).isEmpty();
  }
}
