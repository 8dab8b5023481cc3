package org.stamkunde.memory.facts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Fact;

/// The rule by which one of several words about a fact counts. It reads nothing but its arguments.
///
/// 1. A word is out that is no value of the fact's type any more, that expired, or of which age has
///    left less than a tenth of certainty.
/// 2. So is one on a weaker basis than the schema takes, and one that was given for another purpose
///    than the one it is read for.
/// 3. Of the rest the strongest counts: strength = confidence told × what age has left of it ×
///    weight of the basis, where stated weighs 4, observed 2, inferred 1. So what was stated beats
///    what was observed until we are less than half as sure of it, and what was inferred until less
///    than a quarter.
/// 4. Of equally strong words the newer counts, then the one that stands first by its letters.
final class Weighing {
  /// Below this confidence a word is a rumour.
  public static final double FAINTEST = 0.1;

  private static final Comparator<Word> STRONGEST =
      Comparator.comparingDouble((Word word) -> word.strength().value())
          .thenComparing(word -> word.fact().at())
          .reversed()
          .thenComparing(word -> word.fact().value())
          .thenComparing(word -> word.fact().source())
          .thenComparing(word -> word.fact().basis());

  private Weighing() {}

  /// What is known by these words. Without a purpose all are weighed, whatever they were given for:
  /// so for the person's own page, never for a decision.
  static Known of(FactKind kind, List<Fact> facts, Moment moment, @Nullable String purpose) {
    List<Word> words =
        facts.stream()
            .filter(fact -> fact.name().equals(kind.name()))
            .map(fact -> weighed(kind, fact, moment, purpose))
            .sorted(STRONGEST)
            .toList();
    Word best = null;
    List<Word> others = new ArrayList<>();
    for (Word word : words) {
      if (word.verdict() != Word.Verdict.COUNTS) {
        others.add(word);
      } else if (best == null) {
        best = word;
      } else {
        others.add(word.judged(Word.Verdict.OUTWEIGHED));
      }
    }
    return new Known(kind, best, others);
  }

  private static Word weighed(FactKind kind, Fact fact, Moment moment, @Nullable String purpose) {
    double left = kind.fresh().left(Duration.between(fact.at(), moment.of(fact)));
    Instant until = kind.fresh().until(fact.at(), fact.expires());
    double confidence = fact.confidence() * left;
    Reading reading = kind.type().again(fact.value());
    String value = reading instanceof Reading.Understood read ? read.value() : fact.value();
    Word.Verdict verdict;
    if (reading instanceof Reading.Misfit) {
      verdict = Word.Verdict.UNFIT;
    } else if (until != null && moment.past(fact, until)) {
      verdict = Word.Verdict.EXPIRED;
    } else if (confidence < FAINTEST) {
      verdict = Word.Verdict.FADED;
    } else if (fact.basis().compareTo(kind.weakest()) > 0) {
      verdict = Word.Verdict.WEAK_BASIS;
    } else if (purpose != null && !kind.serves(fact.purpose(), purpose)) {
      verdict = Word.Verdict.OTHER_PURPOSE;
    } else {
      verdict = Word.Verdict.COUNTS;
    }
    return new Word(
        fact, value, until, confidence, Word.strength(fact, left, weight(fact.basis())), verdict);
  }

  private static double weight(Act.Told.Basis basis) {
    return switch (basis) {
      case STATED -> 4;
      case OBSERVED -> 2;
      case INFERRED -> 1;
    };
  }
}
