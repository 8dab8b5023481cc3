package org.stamkunde.manners.questions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.facts.KnownFacts;
import org.stamkunde.memory.facts.TellingFacts;

/// Asks customers, takes their answers, and keeps the ledger of what was promised for them.
@Service
public class Asking {
  private static final String ANSWER = "question:";
  private static final String HANDED = "question-handed:";
  private final QuestionRows questions;
  private final AskedRows asked;
  private final FactsOf facts;
  private final Memory memory;
  private final Clock clock;

  Asking(QuestionRows questions, AskedRows asked, FactsOf facts, Memory memory, Clock clock) {
    this.questions = questions;
    this.asked = asked;
    this.facts = facts;
    this.memory = memory;
    this.clock = clock;
  }

  /// A question that stands before a customer, under the number of this asking.
  public record Open(long number, Question question) {}

  /// The question that is worth asking this customer now; the asking is noted.
  public Optional<Open> ask(Remembered customer) {
    Instant now = clock.instant();
    return Choosing.next(
            questions.all(),
            new Choosing.Standing(facts.known(customer), history(customer)),
            asked.broken(now),
            now.atOffset(ZoneOffset.UTC).toLocalDate(),
            now)
        .map(choice -> {
          Long again = choice.again();
          long number =
              again != null
                  ? again
                  : asked.ask(choice.question().id(), String.valueOf(customer.customer()), now);
          return new Open(number, choice.question());
        });
  }

  /// An answer as it was written: to which asking, in which language, and whether through a link
  /// that somebody of the shop handed over.
  public record Answered(long number, String value, String language, boolean handed) {}

  /// The customer's answer: the fact is told, and the promise stands from now on. Throws a refusal
  /// with a sentence where the answer cannot be read.
  public void answer(Remembered customer, Answered answer) {
    Asked one = own(customer, answer.number());
    Question question =
        questions.named(one.question()).orElseThrow(() -> new Refused("This question is over."));
    Act.Told told =
        facts.telling.read(
            new TellingFacts.Word(
                question.fact(),
                answer.value(),
                Act.Told.Basis.STATED,
                1,
                question.purpose(),
                null));
    Instant now = clock.instant();
    Instant due = now.plus(Duration.ofDays(question.keepsDays()));
    if (asked.answered(one.number(), question.benefit(answer.language()), due, now)) {
      String source = (answer.handed() ? HANDED : ANSWER) + question.id();
      facts.telling.tell(String.valueOf(customer.customer()), told, source);
    }
  }

  /// The question that a fact of this source answers; null where the source is none.
  public static @Nullable String question(String source) {
    boolean answer = source.startsWith(ANSWER) || source.startsWith(HANDED);
    return answer ? source.substring(source.indexOf(':') + 1) : null;
  }

  /// The customer would rather not say: this is not asked again.
  public void decline(Remembered customer, long number) {
    asked.declined(own(customer, number).number(), clock.instant());
  }

  private Asked own(Remembered customer, long number) {
    return history(customer).stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .orElseThrow(() -> new Refused("This question was not asked here."));
  }

  /// What the customer was asked, the newest first.
  public List<Asked> history(Remembered customer) {
    Set<String> ids = new LinkedHashSet<>();
    ids.add(String.valueOf(customer.customer()));
    memory.identities(Identity.parse(String.valueOf(customer.customer()))).stream()
        .map(Identity::id)
        .forEach(ids::add);
    return asked.of(ids);
  }

  /// The promises that wait to be kept, in the order in which they are due.
  public List<Asked> promises(int most) {
    return asked.unkept(most);
  }

  public Optional<Asked> numbered(long number) {
    return asked.numbered(number);
  }

  /// The promise was kept, with this. False where it was none, or kept before.
  public boolean keep(long number, String given) {
    return asked.kept(number, given.strip(), clock.instant());
  }

  /// Takes back that a promise was kept.
  public void unkeep(long number) {
    asked.unkept(number);
  }

  /// Which facts are known and fresh, and how one is told.
  @org.springframework.stereotype.Component
  static class FactsOf {
    private final KnownFacts known;
    private final TellingFacts telling;

    FactsOf(KnownFacts known, TellingFacts telling) {
      this.known = known;
      this.telling = telling;
    }

    Set<String> known(Remembered customer) {
      return known.everything(customer).stream()
          .map(KnownFacts.Told::known)
          .filter(one -> one.word() != null)
          .map(one -> one.kind().name())
          .collect(Collectors.toSet());
    }
  }
}
