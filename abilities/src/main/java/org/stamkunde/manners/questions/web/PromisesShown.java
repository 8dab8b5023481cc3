package org.stamkunde.manners.questions.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.questions.Asked;
import org.stamkunde.manners.questions.Asking;
import org.stamkunde.manners.questions.Question;
import org.stamkunde.manners.questions.Questions;

/// Questions and promises in the reader's words.
@Component
class PromisesShown {
  private static final int MOST = 200;
  private final Questions questions;
  private final Asking asking;
  private final Texts texts;
  private final Formats formats;
  private final Clock clock;

  PromisesShown(Questions questions, Asking asking, Texts texts, Formats formats, Clock clock) {
    this.questions = questions;
    this.asking = asking;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /// A question with what came of it; `state` is draft, open or over.
  record Row(
      String id,
      String wording,
      String fact,
      String state,
      String until,
      @Nullable String purpose,
      String benefit,
      String asked,
      String answered,
      String promises,
      boolean broken) {}

  /// A promise that waits to be kept.
  record Waiting(long number, String customer, String promised, String due, boolean late) {}

  List<Row> questions() {
    LocalDate today = questions.today();
    return questions.all().stream().map(told -> row(told, today)).toList();
  }

  private Row row(Questions.Told told, LocalDate today) {
    Question one = told.question();
    String language = LocaleContextHolder.getLocale().getLanguage();
    LocalDate expires = one.expires();
    return new Row(
        one.id(),
        one.wording(language),
        one.fact(),
        one.state(today).name().toLowerCase(Locale.ROOT),
        expires == null ? "" : formats.day(expires),
        one.purpose(),
        one.benefit(language),
        formats.number(told.asked()),
        formats.number(told.answered()),
        texts.say(
            "manners.questions.tally",
            formats.number(told.kept()),
            formats.number(told.answered() - told.kept() - told.broken()),
            formats.number(told.broken())),
        told.broken() > 0);
  }

  List<Waiting> waiting() {
    Instant now = clock.instant();
    return asking.promises(MOST).stream().map(one -> waiting(one, now)).toList();
  }

  private Waiting waiting(Asked one, Instant now) {
    Instant due = one.due();
    boolean late = one.promise(now) == Asked.Promise.BROKEN;
    String day = due == null ? "" : formats.day(due);
    return new Waiting(
        one.number(),
        one.customer(),
        one.promised() == null ? one.question() : one.promised(),
        texts.say(late ? "manners.questions.late" : "manners.questions.due", day),
        late);
  }
}
