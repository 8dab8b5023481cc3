package org.stamkunde.manners.own;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Limit;

/// What of a wish lets us do less than what stands. A link in a letter may be in anybody's hands:
/// through it a customer's own limit only tightens.
final class Stricter {
  private final @Nullable Limit now;
  private final Instant at;

  Stricter(@Nullable Limit now, Instant at) {
    this.now = now;
    this.at = at;
  }

  /// The part of the wish that is stricter; nothing of how well a message must suit.
  Wishes.Measure of(Wishes.Measure wished) {
    Limit number = number(wished.contacts(), wished.days());
    return new Wishes.Measure(
        number == null ? null : number.contacts(),
        number == null ? null : number.days(),
        null,
        pause(wished.pausedUntil()));
  }

  /// The wished number where it keeps what stands too. One that is fewer in the long run, and more
  /// in a short one (twice in thirty days against once in seven), is spread so that it keeps both:
  /// once in fifteen days.
  private @Nullable Limit number(@Nullable Integer contacts, @Nullable Integer days) {
    if (contacts == null || days == null || contacts == Limit.ANY_NUMBER) {
      return null;
    }
    Integer most = now == null ? null : now.contacts();
    Integer in = now == null ? null : now.days();
    if (most == null || in == null || keeps(contacts, days, most, in)) {
      return Limit.contacts(contacts, days);
    }
    int apart = upwards(days, contacts);
    return keeps(1, apart, most, in) ? Limit.contacts(1, apart) : null;
  }

  /// Whether at most `contacts` in any `days` are never more than `most` in any `in` days: so many
  /// days touch this many of the shorter spans at most.
  private static boolean keeps(int contacts, int days, int most, int in) {
    return (long) contacts * upwards(in, days) <= most;
  }

  private static int upwards(int of, int by) {
    return (of + by - 1) / by;
  }

  private @Nullable Instant pause(@Nullable Instant until) {
    Instant standing = now == null ? null : now.pausedUntil();
    boolean later = standing == null || until != null && until.isAfter(standing);
    return until != null && until.isAfter(at) && later ? until : null;
  }
}
