package org.stamkunde.manners.questions;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Chooses the one question that is worth asking this customer now, or none.
///
/// 1. Nobody to whom a promise was broken is asked anything, and a question whose promise was
///    broken to anybody is asked of nobody.
/// 2. Out is what is known, was answered, or was declined; what is not published, or over.
/// 3. Of the rest the one is asked that is worth most less its annoyance, if that is above zero:
///    `annoyance = Σ 2^(−age / 14 days)` over all earlier questions to this customer, and twice as
///    much for each earlier time that this same question was left unanswered.
/// 4. Of equal ones the earlier published, then by id.
///
/// A question that was asked within the last day and is still open is the same visit: it stands
/// where it stood, and does not annoy by itself.
final class Choosing {
  private static final double HALF_LIFE_SECONDS = 14 * 86_400;
  private static final double SAME_QUESTION = 2;
  private static final Duration SAME_VISIT = Duration.ofDays(1);

  private Choosing() {}

  /// A question with what it is worth, and what it costs the customer's patience. `again` is the
  /// number of the asking that is still open, null for a new one.
  public record Choice(Question question, double annoyance, @Nullable Long again) {
    public double gain() {
      return question.worth() - annoyance;
    }
  }

  /// What is known of the customer: facts that are fresh, and all earlier askings.
  public record Standing(Set<String> known, List<Asked> asked) {
    public Standing {
      known = Set.copyOf(known);
      asked = List.copyOf(asked);
    }
  }

  /// `broken` are the questions whose promise was broken to anybody.
  public static Optional<Choice> next(
      List<Question> questions,
      Standing customer,
      Set<String> broken,
      LocalDate today,
      Instant now) {
    if (customer.asked().stream().anyMatch(one -> one.promise(now) == Asked.Promise.BROKEN)) {
      return Optional.empty();
    }
    return questions.stream()
        .filter(one -> one.state(today) == Question.State.OPEN)
        .filter(one -> !broken.contains(one.id()))
        .filter(one -> !customer.known().contains(one.fact()))
        .filter(one -> customer.asked().stream().noneMatch(asked -> settled(asked, one)))
        .map(one -> choice(one, customer.asked(), now))
        .filter(one -> one.gain() > 0)
        .min(
            Comparator.comparingDouble(Choice::gain)
                .reversed()
                .thenComparing(
                    one -> one.question().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(one -> one.question().id()));
  }

  private static boolean settled(Asked asked, Question question) {
    return asked.question().equals(question.id()) && !asked.open();
  }

  private static Choice choice(Question question, List<Asked> asked, Instant now) {
    Long again = null;
    double annoyance = 0;
    for (Asked one : asked) {
      Duration age = Duration.between(one.at(), now);
      boolean same = one.question().equals(question.id());
      if (same && one.open() && age.compareTo(SAME_VISIT) < 0) {
        again = one.number();
        continue;
      }
      double left = StrictMath.pow(2, -StrictMath.max(0, age.toSeconds()) / HALF_LIFE_SECONDS);
      annoyance += same ? SAME_QUESTION * left : left;
    }
    return new Choice(question, annoyance, again);
  }
}
