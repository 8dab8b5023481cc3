package org.stamkunde.manners.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Words.Kind;

/// A phrase that should not reach a customer: why (the name of a reason), unless what else stands
/// in its sentence, only with what else stands beside it there (its witnesses), and the words that
/// can take its place (null: only the writer can know).
record Rule(
    Kind kind,
    String reason,
    Phrase phrase,
    List<Phrase> unless,
    List<Phrase> with,
    @Nullable String say) {
  private static final int NEAR = 60;

  /// Whether an excuse stands near, in the same sentence, or a witness is missing.
  boolean excused(Sentence sentence, int from, int to) {
    for (Phrase excuse : unless) {
      if (excuse.in(sentence, from - NEAR, to + NEAR)) {
        return true;
      }
    }
    for (Phrase witness : with) {
      if (!witness.beside(sentence, from, to, NEAR)) {
        return true;
      }
    }
    return false;
  }

  /// What a title says, somebody else said.
  boolean sparesTitles() {
    return switch (kind) {
      case SALUTATION, GENDER, FORBIDDEN_CLAIM, LENGTH, READING_LEVEL -> false;
      default -> true;
    };
  }
}
