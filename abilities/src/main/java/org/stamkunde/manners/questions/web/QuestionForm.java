package org.stamkunde.manners.questions.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.questions.Question;

/// A question as it is written on the page, right or wrong.
record QuestionForm(
    @Nullable String id,
    @Nullable String fact,
    @Nullable String purpose,
    @Nullable String expires,
    @Nullable String worth,
    @Nullable String keepsDays,
    @Nullable String wording,
    @Nullable String wordingNb,
    @Nullable String wordingDa,
    @Nullable String benefit,
    @Nullable String benefitNb,
    @Nullable String benefitDa) {

  static QuestionForm empty() {
    return new QuestionForm(null, null, null, null, "3", "30", null, null, null, null, null, null);
  }

  static QuestionForm of(Question question) {
    Map<String, String> words = question.wordings();
    Map<String, String> benefits = question.benefits();
    LocalDate expires = question.expires();
    return new QuestionForm(
        question.id(),
        question.fact(),
        question.purpose(),
        expires == null ? null : expires.toString(),
        java.math.BigDecimal.valueOf(question.worth()).stripTrailingZeros().toPlainString(),
        Integer.toString(question.keepsDays()),
        words.get("en"),
        words.get("nb"),
        words.get("da"),
        benefits.get("en"),
        benefits.get("nb"),
        benefits.get("da"));
  }

  /// The draft. A number or a day that cannot be read is as one that is not allowed, so that the
  /// question says what to write.
  Question draft(Instant now) {
    return new Question(
        plain(id),
        plain(fact),
        blank(purpose),
        day(plain(expires)),
        number(plain(worth).replace(',', '.')),
        plain(keepsDays).matches("\\d{1,4}") ? Integer.parseInt(plain(keepsDays)) : 0,
        texts(wording, wordingNb, wordingDa),
        texts(benefit, benefitNb, benefitDa),
        now,
        null,
        null);
  }

  boolean unreadableDay() {
    return !plain(expires).isEmpty() && day(plain(expires)) == null;
  }

  private static @Nullable LocalDate day(String written) {
    try {
      return written.isEmpty() ? null : LocalDate.parse(written);
    } catch (DateTimeParseException other) {
      return null;
    }
  }

  private static double number(String written) {
    return written.matches("\\d{1,3}(\\.\\d{1,4})?") ? Double.parseDouble(written) : 0;
  }

  private static Map<String, String> texts(
      @Nullable String en, @Nullable String nb, @Nullable String da) {
    Map<String, String> texts = new LinkedHashMap<>();
    put(texts, "en", en);
    put(texts, "nb", nb);
    put(texts, "da", da);
    return texts;
  }

  private static void put(Map<String, String> texts, String language, @Nullable String text) {
    if (!plain(text).isEmpty()) {
      texts.put(language, plain(text));
    }
  }

  private static @Nullable String blank(@Nullable String text) {
    return plain(text).isEmpty() ? null : plain(text);
  }

  private static String plain(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
