package org.stamkunde.manners.own.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.own.Wishes;
import org.stamkunde.memory.Limit;

/// How a customer writes down how much we may write: `2/30` is twice in thirty days, `any` as often
/// as we like; a pause is a number of days, `0` lifts one; how well it must suit is a share.
final class LimitForm {
  static final List<String> OFTEN = List.of("0/30", "1/30", "2/30", "1/7", "any");
  static final List<String> SUIT = List.of("0", "0.3", "0.5", "0.7");
  static final List<String> PAUSE = List.of("30", "90", "365");
  private static final Pattern TIMES = Pattern.compile("(\\d{1,4})/([1-9]\\d{0,3})");
  private static final int LONGEST_PAUSE_DAYS = 3_650;

  private LimitForm() {}

  static String often(@Nullable Limit limit) {
    return limit == null || limit.contacts() == null || limit.contacts() == Limit.ANY_NUMBER
        ? "any"
        : limit.contacts() + "/" + limit.days();
  }

  /// Whether a limit was written down over more days than contacts are kept.
  static boolean tooLong(String often) {
    Matcher times = TIMES.matcher(often);
    return times.matches() && Integer.parseInt(times.group(2)) > Limit.LONGEST_DAYS;
  }

  /// Reads what was sent; what cannot be read changes nothing.
  static final class Reading {
    private final Clock clock;

    Reading(Clock clock) {
      this.clock = clock;
    }

    Wishes.Measure measure(String often, String suit, String pause) {
      Matcher times = TIMES.matcher(often);
      boolean counted = times.matches() && !tooLong(often);
      boolean any = often.equals("any");
      return new Wishes.Measure(
          counted ? Integer.valueOf(times.group(1)) : any ? Limit.ANY_NUMBER : null,
          counted ? Integer.valueOf(times.group(2)) : any ? 1 : null,
          share(suit),
          until(pause));
    }

    private static @Nullable Double share(String suit) {
      return suit.matches("0(\\.\\d{1,4})?|1") ? Double.valueOf(suit) : null;
    }

    private @Nullable Instant until(String pause) {
      if (!pause.matches("\\d{1,4}") || Integer.parseInt(pause) > LONGEST_PAUSE_DAYS) {
        return null;
      }
      return clock.instant().plus(Duration.ofDays(Integer.parseInt(pause)));
    }
  }
}
