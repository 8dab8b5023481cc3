package org.stamkunde.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a customer lets us do at most: so many contacts in so many days, only what is at least this
/// relevant (0…1), nothing before a moment. Null is no word on it. Told in an act, no word leaves
/// standing what was said before; a limit is lifted by [#anyNumber()], by relevance 0, or by a
/// pause that ends now.
public record Limit(
    @Nullable Integer contacts,
    @Nullable Integer days,
    @Nullable Double relevance,
    @Nullable Instant pausedUntil) {

  /// Over how many days a limit counts at the most: contacts are kept no longer than that.
  public static final int LONGEST_DAYS = 400;

  /// As many contacts as you like: how a limit on their number is lifted.
  public static final int ANY_NUMBER = Integer.MAX_VALUE;

  public Limit {
    if ((contacts == null) != (days == null)) {
      throw new IllegalArgumentException(
          "contacts (%s) and days (%s) must be told together\nMaybe the span of the limit was left out."
              .formatted(contacts, days));
    }
    if (contacts != null && contacts < 0 || days != null && days < 1) {
      throw new IllegalArgumentException(
          "contacts (%s) must be zero or more, in one day (%s) or more\nMaybe they stand in each other's place."
              .formatted(contacts, days));
    }
    if (relevance != null && !(relevance >= 0 && relevance <= 1)) {
      throw new IllegalArgumentException(
          "relevance (%s) must lie between 0 and 1\nMaybe it was told in percent."
              .formatted(relevance));
    }
  }

  /// At most so many contacts in so many days.
  public static Limit contacts(int most, int days) {
    return new Limit(most, days, null, null);
  }

  /// No limit on the number of contacts any more.
  public static Limit anyNumber() {
    return new Limit(ANY_NUMBER, 1, null, null);
  }

  /// Only what is at least this relevant.
  public static Limit relevance(double atLeast) {
    return new Limit(null, null, atLeast, null);
  }

  /// Nothing before this moment.
  public static Limit pause(Instant until) {
    return new Limit(null, null, null, until);
  }
}
