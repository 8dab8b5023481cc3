package org.stamkunde.manners.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;

class WindowsTest {
  private static final Instant MONDAY = Instant.parse("2026-03-02T10:00:00Z");
  private static final Duration WEEK = Duration.ofDays(7);

  private static Contact at(Instant earliest, Instant latest) {
    return new Contact(0, Channel.EMAIL, MessageClass.MARKETING, null, earliest, latest);
  }

  private static Contact at(Instant moment) {
    return at(moment, moment);
  }

  private static boolean fits(List<Contact> made, Instant at) {
    return Windows.fits(made, at, at, 2, WEEK);
  }

  @Test
  void countsInAnySevenTimesTwentyFourHours() {
    List<Contact> made = List.of(at(MONDAY), at(MONDAY.plus(Duration.ofDays(3))));
    Instant weekLater = MONDAY.plus(WEEK);
    assertThat(fits(made, weekLater.minusNanos(1_000))).isFalse();
    assertThat(fits(made, weekLater)).isTrue();
    assertThat(Windows.next(made, MONDAY.plus(Duration.ofDays(4)), Duration.ZERO, 2, WEEK))
        .isEqualTo(weekLater);
  }

  @Test
  void countsBackwardsToo() {
    List<Contact> made = List.of(at(MONDAY), at(MONDAY.plus(Duration.ofDays(3))));
    assertThat(fits(made, MONDAY.minus(Duration.ofDays(2)))).isFalse();
    assertThat(fits(made, MONDAY.minus(Duration.ofDays(4)))).isTrue();
  }

  @Test
  void aHeldContactCountsWhereverItMayYetBeMade() {
    Instant late = MONDAY.plus(Judging.HOLD);
    List<Contact> held = List.of(at(MONDAY, late));
    assertThat(Windows.fits(held, MONDAY.plus(WEEK), MONDAY.plus(WEEK), 1, WEEK)).isFalse();
    assertThat(Windows.fits(held, late.plus(WEEK), late.plus(WEEK), 1, WEEK)).isTrue();
    Instant before = MONDAY.minus(WEEK);
    assertThat(Windows.fits(held, before, before, 1, WEEK)).isTrue();
    assertThat(Windows.fits(held, before, before.plusSeconds(1), 1, WEEK)).isFalse();
  }

  @Test
  void agreesWithTryingEveryWindow() {
    long seed = 20260302;
    SplittableRandom random = new SplittableRandom(seed);
    for (int round = 0; round < 20_000; round++) {
      int most = random.nextInt(1, 4);
      List<Contact> made = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        Contact one = any(random);
        if (Windows.fits(made, one.earliest(), one.latest(), most, Duration.ofHours(8))) {
          made.add(one);
        }
      }
      Contact fresh = any(random);
      List<Contact> all = new ArrayList<>(made);
      all.add(fresh);
      assertThat(Windows.fits(made, fresh.earliest(), fresh.latest(), most, Duration.ofHours(8)))
          .as("seed %d round %d most %d: %s and %s", seed, round, most, made, fresh)
          .isEqualTo(worst(all, 8) <= most);
    }
  }

  private static Contact any(SplittableRandom random) {
    Instant from = MONDAY.plus(Duration.ofHours(random.nextInt(30)));
    return at(from, from.plus(Duration.ofHours(random.nextInt(4))));
  }

  /// The most that lie in one window of so many hours, when each is made as badly as it may be.
  private static int worst(List<Contact> contacts, int hours) {
    int worst = 0;
    for (int begin = -10; begin < 45; begin++) {
      Instant from = MONDAY.plus(Duration.ofHours(begin));
      Instant to = from.plus(Duration.ofHours(hours));
      int held = 0;
      for (Contact one : contacts) {
        held += one.earliest().isBefore(to) && !one.latest().isBefore(from) ? 1 : 0;
      }
      worst = Math.max(worst, held);
    }
    return worst;
  }
}
