package org.stamkunde.manners.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChoosingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
  private static final Question SIZE = question("size", 3, TODAY.plusDays(10));
  private static final Question FEET = question("feet", 2, TODAY);

  private static Question question(String fact, double worth, @Nullable LocalDate expires) {
    return new Question(
        fact + "-1",
        fact,
        "advice",
        expires,
        worth,
        14,
        Map.of("en", fact + "?"),
        Map.of("en", "a word before it sells out"),
        NOW,
        NOW.minusSeconds(9),
        null);
  }

  private static Asked asked(Question question, int daysAgo) {
    Instant at = NOW.minus(Duration.ofDays(daysAgo));
    return new Asked(1, question.id(), "K1", at, null, null, null, null, null, null);
  }

  private static Asked answered(Question question, Instant due, @Nullable Instant kept) {
    Instant at = NOW.minus(Duration.ofDays(100));
    return new Asked(2, question.id(), "K1", at, at, null, "a word", due, kept, null);
  }

  private static Optional<String> next(Set<String> known, Set<String> broken, Asked... asked) {
    return Choosing.next(
            List.of(FEET, SIZE), new Choosing.Standing(known, List.of(asked)), broken, TODAY, NOW)
        .map(choice -> choice.question().id());
  }

  @Test
  void asksTheOneThatIsWorthMost() {
    assertThat(next(Set.of(), Set.of())).contains("size-1");
    assertThat(next(Set.of("size"), Set.of())).contains("feet-1");
    assertThat(next(Set.of("size", "feet"), Set.of())).isEmpty();
  }

  @Test
  void anAnnoyanceFallsWithTime() {
    // Two left unanswered today cost 2 · 2 of the same one, and 4 · 1 of the other.
    Asked[] today = {asked(SIZE, 2), asked(SIZE, 2)};
    assertThat(next(Set.of(), Set.of(), today)).contains("feet-1");
    Asked[] four = {asked(SIZE, 2), asked(SIZE, 2), asked(FEET, 2), asked(FEET, 2)};
    assertThat(next(Set.of(), Set.of(), four)).isEmpty();
    Asked[] old = {asked(SIZE, 60), asked(SIZE, 60), asked(FEET, 60), asked(FEET, 60)};
    assertThat(next(Set.of(), Set.of(), old)).contains("size-1");
  }

  @Test
  void theSameVisitShowsTheSameQuestion() {
    Choosing.Choice choice =
        Choosing.next(
                List.of(FEET, SIZE),
                new Choosing.Standing(Set.of(), List.of(asked(SIZE, 0))),
                Set.of(),
                TODAY,
                NOW)
            .orElseThrow();
    assertThat(choice.again()).isEqualTo(1);
    assertThat(choice.annoyance()).isZero();
  }

  @Test
  void aBrokenPromiseStopsAsking() {
    Asked broken = answered(SIZE, NOW.minusSeconds(1), null);
    assertThat(broken.promise(NOW)).isEqualTo(Asked.Promise.BROKEN);
    assertThat(next(Set.of("size"), Set.of("size-1"), broken)).isEmpty();
    assertThat(next(Set.of(), Set.of("size-1"))).contains("feet-1");
    Asked kept = answered(SIZE, NOW.minusSeconds(1), NOW.minusSeconds(2));
    assertThat(next(Set.of("size"), Set.of(), kept)).contains("feet-1");
    Asked waiting = answered(SIZE, NOW.plusSeconds(1), null);
    assertThat(next(Set.of("size"), Set.of(), waiting)).contains("feet-1");
  }

  @Test
  void whatWasDeclinedOrIsOverIsAskedNoMore() {
    Asked declined =
        new Asked(3, "size-1", "K1", NOW.minusSeconds(5), null, NOW, null, null, null, null);
    assertThat(next(Set.of(), Set.of(), declined)).contains("feet-1");
    Question over = question("over", 9, TODAY.minusDays(1));
    assertThat(over.state(TODAY)).isEqualTo(Question.State.OVER);
    assertThat(
            Choosing.next(
                List.of(over), new Choosing.Standing(Set.of(), List.of()), Set.of(), TODAY, NOW))
        .isEmpty();
  }
}
