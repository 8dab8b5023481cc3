package org.stamkunde.memory.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Fact;
import org.stamkunde.numeric.Explanation;

/// One word about a fact, weighed: `value` as the schema reads it now, `confidence` is what age has
/// left of it, `until` when it stops counting, `strength` what it is weighed by, `verdict` what
/// came of it.
public record Word(
    Fact fact,
    String value,
    @Nullable Instant until,
    double confidence,
    Explanation strength,
    Verdict verdict) {

  /// What becomes of a word.
  public enum Verdict {
    COUNTS,
    OUTWEIGHED,
    UNFIT,
    EXPIRED,
    FADED,
    WEAK_BASIS,
    OTHER_PURPOSE;

    /// Whether time took the word.
    public boolean stale() {
      return this == EXPIRED || this == FADED;
    }
  }

  Word judged(Verdict other) {
    return new Word(fact, value, until, confidence, strength, other);
  }

  static Explanation strength(Fact fact, double left, double weight) {
    return Explanation.product(
        "memory.known.strength",
        List.of(
            Explanation.given("memory.known.confidence", fact.confidence()),
            Explanation.given("memory.known.left", left),
            Explanation.given("memory.known.weight", weight)));
  }
}
