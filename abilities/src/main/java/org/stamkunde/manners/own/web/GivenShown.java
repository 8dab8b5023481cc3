package org.stamkunde.manners.own.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.questions.Asked;
import org.stamkunde.manners.questions.Question;
import org.stamkunde.manners.questions.Questions;

/// What the customer gave and what came back for it: what was promised, by when, and whether it was
/// kept. The same for the customer and for the shop.
@Component
class GivenShown {
  private final Questions questions;
  private final Texts texts;
  private final Formats formats;
  private final Clock clock;

  GivenShown(Questions questions, Texts texts, Formats formats, Clock clock) {
    this.questions = questions;
    this.texts = texts;
    this.formats = formats;
    this.clock = clock;
  }

  /// A line of the ledger; `sign` is yes, wait or no.
  record Given(
      long number,
      String gave,
      @Nullable String promised,
      String sign,
      String says,
      boolean open) {}

  void into(Model model, List<Asked> asked, String language) {
    List<Given> rows = rows(asked, language);
    model.addAttribute("given", rows);
    model.addAttribute("broken", rows.stream().anyMatch(row -> row.sign().equals("no")));
  }

  List<Given> rows(List<Asked> asked, String language) {
    Map<String, Question> known =
        questions.all().stream()
            .map(Questions.Told::question)
            .collect(Collectors.toMap(Question::id, one -> one));
    Instant now = clock.instant();
    return asked.stream()
        .filter(one -> one.answered() != null)
        .map(one -> {
          Asked.Promise promise = one.promise(now);
          Question question = known.get(one.question());
          return new Given(
              one.number(),
              question == null ? one.question() : question.wording(language),
              one.promised(),
              switch (promise) {
                case KEPT -> "yes";
                case WAITING, NONE -> "wait";
                case BROKEN -> "no";
              },
              says(one, promise),
              promise == Asked.Promise.WAITING || promise == Asked.Promise.BROKEN);
        })
        .toList();
  }

  private String says(Asked one, Asked.Promise promise) {
    String key = "manners.own.promise." + promise.name().toLowerCase(Locale.ROOT);
    Instant day = one.kept() != null ? one.kept() : one.due();
    String given = one.given();
    String says = texts.say(key, day == null ? "" : formats.day(day));
    return given == null || given.isBlank() ? says : says + ": " + given;
  }
}
