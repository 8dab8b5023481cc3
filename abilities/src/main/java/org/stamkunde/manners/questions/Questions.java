package org.stamkunde.manners.questions;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactKinds;

/// The shop's questions: drafts are made and changed, and published once they say what the answer
/// is for, what the customer gets, and until when it is asked.
@Service
public class Questions {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*");
  private static final int LONGEST_ID = 60;
  private static final int LONGEST_TEXT = 400;
  private static final int LATEST_DAYS = 365;
  private final QuestionRows rows;
  private final AskedRows asked;
  private final FactKinds kinds;
  private final Clock clock;

  Questions(QuestionRows rows, AskedRows asked, FactKinds kinds, Clock clock) {
    this.rows = rows;
    this.asked = asked;
    this.kinds = kinds;
    this.clock = clock;
  }

  /// A question with how often it was asked, what came of it, and how many promises for it were
  /// kept and broken.
  public record Told(
      Question question, long asked, long answered, long declined, long kept, long broken) {}

  public List<Told> all() {
    var tallies = asked.tallies(clock.instant());
    return rows.all().stream()
        .map(one -> {
          AskedRows.Tally tally = tallies.getOrDefault(one.id(), AskedRows.Tally.NOTHING);
          return new Told(
              one, tally.asked(), tally.answered(), tally.declined(), tally.kept(), tally.broken());
        })
        .toList();
  }

  public Question named(String id) {
    return rows.named(id).orElseThrow(() -> new Refused("There is no question %s.".formatted(id)));
  }

  /// Keeps a draft, which may still lack what publishing needs.
  public void keep(Question draft) {
    if (draft.id().length() > LONGEST_ID || !ID.matcher(draft.id()).matches()) {
      throw new QuestionMistake(
          "id",
          "A question's name is made of small letters a to z, numbers and hyphens, such as shoe-size-2026.");
    }
    FactKind kind =
        kinds
            .named(draft.fact())
            .orElseThrow(() ->
                new QuestionMistake(
                    "fact", "The answer must fill a fact that is wanted. Define it first."));
    if (kind.origin() != null) {
      throw new QuestionMistake(
          "fact", "This fact is read from another system, and cannot be asked for here.");
    }
    if (!(draft.worth() > 0 && draft.worth() <= Question.MOST_WORTH)) {
      throw new QuestionMistake(
          "worth", "What an answer is worth is a number above 0, and at most 10.");
    }
    if (draft.keepsDays() < 1 || draft.keepsDays() > LATEST_DAYS) {
      throw new QuestionMistake(
          "keepsDays", "A promise is kept within 1 to %d days.".formatted(LATEST_DAYS));
    }
    check("wording", draft.wordings().values());
    check("benefit", draft.benefits().values());
    if (!rows.keep(draft)) {
      throw new QuestionMistake(
          "id", "A question of this name was published, and stands. Make one of another name.");
    }
  }

  private static void check(String part, Iterable<String> texts) {
    for (String text : texts) {
      if (text.length() > LONGEST_TEXT) {
        throw new QuestionMistake(
            part, "This is longer than %d letters. Say it shorter.".formatted(LONGEST_TEXT));
      }
    }
  }

  /// From now on it is asked. Throws [QuestionMistake] where it lacks a purpose, a benefit, an end
  /// or its words.
  public void publish(String id) {
    Question draft = named(id);
    if (draft.purpose() == null || draft.purpose().isBlank()) {
      throw new QuestionMistake(
          "purpose", "A question says what the answer is used for. Write its purpose.");
    }
    if (draft.benefit("en").isBlank()) {
      throw new QuestionMistake(
          "benefit",
          "A question promises the customer something for the answer. Write the benefit, in English at least.");
    }
    LocalDate expires = draft.expires();
    if (expires == null || expires.isBefore(today())) {
      throw new QuestionMistake(
          "expires", "A question ends. Write the last day on which it is asked, today or later.");
    }
    if (draft.wording("en").isBlank()) {
      throw new QuestionMistake("wording", "Write the question, in English at least.");
    }
    rows.publish(id, clock.instant());
  }

  /// It is asked no more; promises stand.
  public void close(String id) {
    rows.close(named(id).id(), clock.instant());
  }

  /// Takes a closing back.
  public void reopen(String id) {
    rows.close(named(id).id(), null);
  }

  /// Drops a draft.
  public boolean drop(String id) {
    return rows.remove(id);
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
  }
}
