package org.stamkunde.manners.questions;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Spoken;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.facts.KnownFacts;
import org.stamkunde.memory.facts.TellingFacts;

/// Asks customers, takes their answers, and keeps the ledger of what was promised for them. Whoever
/// is asked is asked with a permit: a question sells nothing and is a survey in the eyes of the
/// law, whatever its answer is used for.
@Service
public class Asking {
  /// The purpose under which customers agree to be asked at all, or refuse it.
  static final String PURPOSE = "surveys";

  private static final String ANSWER = "question:";
  private static final String HANDED = "question-handed:";

  private final QuestionRows questions;
  private final AskedRows asked;
  private final FactsOf facts;
  private final Leaves leaves;
  private final Memory memory;

  Asking(QuestionRows questions, AskedRows asked, FactsOf facts, Leaves leaves, Memory memory) {
    this.questions = questions;
    this.asked = asked;
    this.facts = facts;
    this.leaves = leaves;
    this.memory = memory;
  }

  /// A question that stands before a customer, under the number of this asking.
  @Spoken
  public record Open(Permit permit, long number, Question question) {}

  /// The question that is worth asking this customer now, of those that he lets us ask; the asking
  /// is noted. Where a complaint is open, or the customer wants peace, nothing is asked.
  public Optional<Open> ask(Remembered customer) {
    Instant now = leaves.now();
    LocalDate today = now.atOffset(ZoneOffset.UTC).toLocalDate();
    List<Question> all = questions.all();
    Map<String, Permit> permits = leaves.of(customer, all, today);
    if (permits.isEmpty()) {
      return Optional.empty();
    }
    return Choosing.next(
            all.stream().filter(one -> permits.containsKey(one.id())).toList(),
            new Choosing.Standing(facts.known(customer), history(customer)),
            asked.broken(now),
            today,
            now)
        .flatMap(choice ->
            Optional.ofNullable(permits.get(choice.question().id()))
                .map(permit -> open(permit, choice, now)));
  }

  private Open open(Permit permit, Choosing.Choice choice, Instant now) {
    Long again = choice.again();
    long number = again != null ? again : asked.ask(choice.question().id(), permit.customer(), now);
    return new Open(permit, number, choice.question());
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
    Instant now = leaves.now();
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
    asked.declined(own(customer, number).number(), leaves.now());
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
    return asked.kept(number, given.strip(), leaves.now());
  }

  /// Takes back that a promise was kept.
  public void unkeep(long number) {
    asked.unkept(number);
  }

  /// What may be asked now.
  @org.springframework.stereotype.Component
  static class Leaves {
    private final Permits permits;
    private final Clock clock;

    Leaves(Permits permits, Clock clock) {
      this.permits = permits;
      this.clock = clock;
    }

    Instant now() {
      return clock.instant();
    }

    /// For each open question that this customer lets us ask, the permit: first to ask at all, then
    /// for what the answer is used for.
    Map<String, Permit> of(Remembered customer, List<Question> questions, LocalDate today) {
      Map<String, Permit> leaves = new HashMap<>();
      List<Question> open =
          questions.stream().filter(one -> one.state(today) == Question.State.OPEN).toList();
      if (open.isEmpty() || visit(customer, PURPOSE).isEmpty()) {
        return leaves;
      }
      for (Question one : open) {
        visit(customer, String.valueOf(one.purpose()))
            .ifPresent(permit -> leaves.put(one.id(), permit));
      }
      return leaves;
    }

    private Optional<Permit> visit(Remembered customer, String purpose) {
      return permits.visit(customer, purpose, MessageClass.SURVEY);
    }
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
