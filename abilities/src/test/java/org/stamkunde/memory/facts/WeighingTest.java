package org.stamkunde.memory.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Act.Told.Basis;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.facts.Word.Verdict;

class WeighingTest {
  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final Moment MOMENT = new Moment(NOW, NOW);

  private static FactKind kind(Freshness fresh, Basis weakest, @Nullable String purpose) {
    return new FactKind("size", "Size", new FactType.Number(), purpose, fresh, weakest, null);
  }

  private static final FactKind PLAIN = kind(Freshness.FOR_GOOD, Basis.INFERRED, null);

  private static Fact word(String value, Basis basis, double confidence, long daysAgo) {
    return new Fact(
        "size",
        value,
        basis,
        confidence,
        null,
        null,
        NOW.minus(Duration.ofDays(daysAgo)),
        "source " + value);
  }

  private static @Nullable String known(FactKind kind, Fact... words) {
    return Weighing.of(kind, List.of(words), MOMENT, null).value();
  }

  @Test
  void statedBeatsObservedBeatsInferred() {
    Fact inferred = word("1", Basis.INFERRED, 1, 0);
    Fact observed = word("2", Basis.OBSERVED, 1, 9);
    Fact stated = word("3", Basis.STATED, 1, 99);
    assertThat(known(PLAIN, inferred, observed, stated)).isEqualTo("3");
    assertThat(known(PLAIN, inferred, observed)).isEqualTo("2");
    assertThat(known(PLAIN, inferred)).isEqualTo("1");
    assertThat(known(PLAIN)).isNull();
  }

  @Test
  void whatWasObservedCountsOnceWeAreLessThanHalfAsSureOfWhatWasStated() {
    FactKind fading = kind(new Freshness(100, null), Basis.INFERRED, null);
    Fact observed = word("2", Basis.OBSERVED, 1, 0);
    assertThat(known(fading, word("3", Basis.STATED, 1, 99), observed)).isEqualTo("3");
    assertThat(known(fading, word("3", Basis.STATED, 1, 101), observed)).isEqualTo("2");
  }

  @Test
  void confidenceHalvesWithEachHalfLife() {
    FactKind fading = kind(new Freshness(30, null), Basis.INFERRED, null);
    Known known = Weighing.of(fading, List.of(word("3", Basis.STATED, .8, 60)), MOMENT, null);
    assertThat(known.word().confidence()).isCloseTo(.2, within(1e-12));
    assertThat(known.word().strength().addsUp()).isTrue();
    Known gone = Weighing.of(fading, List.of(word("3", Basis.STATED, .8, 91)), MOMENT, null);
    assertThat(gone.value()).isNull();
    assertThat(gone.others().getFirst().verdict()).isEqualTo(Verdict.FADED);
  }

  @Test
  void anExpiredWordCountsForNothingHoweverStrongItWas() {
    FactKind lasting = kind(new Freshness(null, 30), Basis.INFERRED, null);
    Known known =
        Weighing.of(
            lasting,
            List.of(word("3", Basis.STATED, 1, 30), word("1", Basis.INFERRED, .2, 29)),
            MOMENT,
            null);
    assertThat(known.value()).isEqualTo("1");
    assertThat(known.others()).extracting(Word::verdict).containsExactly(Verdict.EXPIRED);
  }

  @Test
  void theEarlierOfTwoExpiriesCounts() {
    FactKind lasting = kind(new Freshness(null, 30), Basis.INFERRED, null);
    Instant at = NOW.minus(Duration.ofDays(10));
    Fact shorter = new Fact("size", "3", Basis.STATED, 1, null, NOW, at, "a");
    Fact longer = new Fact("size", "4", Basis.STATED, 1, null, NOW.plusSeconds(1L << 30), at, "b");
    assertThat(known(lasting, shorter)).isNull();
    Known known = Weighing.of(lasting, List.of(longer), MOMENT, null);
    assertThat(known.word().until()).isEqualTo(at.plus(Duration.ofDays(30)));
  }

  @Test
  void aWordFromAfterTheShopsTodayAgesByTheClock() {
    FactKind lasting = kind(new Freshness(null, 30), Basis.INFERRED, null);
    Moment old = new Moment(NOW.minus(Duration.ofDays(4_000)), NOW);
    assertThat(Weighing.of(lasting, List.of(word("3", Basis.STATED, 1, 29)), old, null).value())
        .isEqualTo("3");
    assertThat(Weighing.of(lasting, List.of(word("3", Basis.STATED, 1, 31)), old, null).value())
        .isNull();
    assertThat(Weighing.of(lasting, List.of(word("3", Basis.STATED, 1, 4_010)), old, null).value())
        .isEqualTo("3");
  }

  @Test
  void isReadOnlyForWhatItWasGivenFor() {
    FactKind advice = kind(Freshness.FOR_GOOD, Basis.INFERRED, "advice");
    Fact own = new Fact("size", "3", Basis.STATED, 1, "service", null, NOW, "a");
    Fact unbound = word("1", Basis.INFERRED, 1, 0);
    List<Fact> both = List.of(own, unbound);
    assertThat(Weighing.of(advice, both, MOMENT, "service").value()).isEqualTo("3");
    assertThat(Weighing.of(advice, both, MOMENT, "advice").value()).isEqualTo("1");
    assertThat(Weighing.of(advice, both, MOMENT, "offers").value()).isNull();
    assertThat(Weighing.of(PLAIN, List.of(unbound), MOMENT, "offers").value()).isEqualTo("1");
  }

  @Test
  void aBasisThatTheSchemaDoesNotTakeIsOut() {
    FactKind strict = kind(Freshness.FOR_GOOD, Basis.STATED, null);
    Known known = Weighing.of(strict, List.of(word("2", Basis.OBSERVED, 1, 0)), MOMENT, null);
    assertThat(known.value()).isNull();
    assertThat(known.others().getFirst().verdict()).isEqualTo(Verdict.WEAK_BASIS);
  }

  @Test
  void aWordOfAnotherTypeCountsNoMore() {
    Known known = Weighing.of(PLAIN, List.of(word("blue", Basis.STATED, 1, 0)), MOMENT, null);
    assertThat(known.others().getFirst().verdict()).isEqualTo(Verdict.UNFIT);
  }

  @Test
  void theOrderOfTheWordsChangesNothing() {
    long seed = 20260301;
    Random random = new Random(seed);
    FactKind fading = kind(new Freshness(40, 200), Basis.INFERRED, null);
    List<Fact> words = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Basis basis = Basis.values()[random.nextInt(3)];
      words.add(word(String.valueOf(i % 7), basis, (1 + i % 4) / 4.0, random.nextInt(250)));
    }
    Known first = Weighing.of(fading, words, MOMENT, null);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(words, random);
      assertThat(Weighing.of(fading, words, MOMENT, null)).as("seed %d", seed).isEqualTo(first);
    }
  }
}
