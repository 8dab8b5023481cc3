package org.stamkunde.manners.questions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A question to customers: the fact of the schema that its answer fills, what the answer is used
/// for, what the customer gets for it and within how many days, how much the answer is worth (0 to
/// 10, to be set against the annoyance of asking), and the last day on which it is asked. Wordings
/// and benefits by language; English is the one that always serves.
public record Question(
    String id,
    String fact,
    @Nullable String purpose,
    @Nullable LocalDate expires,
    double worth,
    int keepsDays,
    Map<String, String> wordings,
    Map<String, String> benefits,
    Instant made,
    @Nullable Instant published,
    @Nullable Instant closed) {
  public static final double MOST_WORTH = 10;

  public Question {
    wordings = Map.copyOf(wordings);
    benefits = Map.copyOf(benefits);
  }

  /// How far a question has come.
  public enum State {
    DRAFT,
    OPEN,
    OVER
  }

  public State state(LocalDate today) {
    if (closed != null || expires != null && published != null && today.isAfter(expires)) {
      return State.OVER;
    }
    return published == null ? State.DRAFT : State.OPEN;
  }

  public String wording(String language) {
    return in(wordings, language);
  }

  /// What is promised for an answer.
  public String benefit(String language) {
    return in(benefits, language);
  }

  private static String in(Map<String, String> texts, String language) {
    String own = texts.get(language);
    return own != null ? own : texts.getOrDefault("en", "");
  }
}
