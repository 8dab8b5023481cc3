package org.stamkunde.memory.facts;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How long a fact stays fresh. After each half-life we are half as sure of it; after its days it
/// counts for nothing. Either may be left open.
///
/// `confidence(age) = confidence(0) · 2^(−age / half-life)`
public record Freshness(@Nullable Integer halfLifeDays, @Nullable Integer lastsDays) {
  public static final Freshness FOR_GOOD = new Freshness(null, null);
  private static final int MOST_DAYS = 36_525;
  private static final double DAY_SECONDS = 86_400;

  public Freshness {
    check("--half-life", halfLifeDays);
    check("--lasts", lastsDays);
  }

  private static void check(String option, @Nullable Integer days) {
    if (days != null && (days < 1 || days > MOST_DAYS)) {
      throw new FactMistake(
          option.equals("--lasts") ? "lasts" : "halfLife",
          "%s is a number of days from 1 to %d, and not %d.".formatted(option, MOST_DAYS, days));
    }
  }

  /// What is left of the confidence after this time, between 0 and 1. A word from the future is
  /// fresh.
  public double left(Duration age) {
    if (halfLifeDays == null || age.isNegative()) {
      return 1;
    }
    return StrictMath.pow(2, -(age.toSeconds() / DAY_SECONDS) / halfLifeDays);
  }

  /// When a word that was told at this moment stops counting: after the fact's days, or earlier
  /// where it was told so.
  public @Nullable Instant until(Instant at, @Nullable Instant told) {
    Instant own = lastsDays == null ? null : at.plus(Duration.ofDays(lastsDays));
    return own == null ? told : told == null || own.isBefore(told) ? own : told;
  }
}
