package org.stamkunde.manners.law;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long a washing against a register lasts: the calendar month or quarter in which it was done,
/// or a number of days or months from its day.
record Lasting(Kind kind, int number) {
  private static final Pattern COUNT = Pattern.compile("(\\d+) (days|months)");

  enum Kind {
    CALENDAR_MONTH,
    CALENDAR_QUARTER,
    DAYS,
    MONTHS
  }

  static @Nullable Lasting read(String written) {
    if (written.equals("calendar month")) {
      return new Lasting(Kind.CALENDAR_MONTH, 1);
    }
    if (written.equals("calendar quarter")) {
      return new Lasting(Kind.CALENDAR_QUARTER, 1);
    }
    Matcher count = COUNT.matcher(written);
    return count.matches()
        ? new Lasting(
            count.group(2).equals("days") ? Kind.DAYS : Kind.MONTHS,
            Integer.parseInt(count.group(1)))
        : null;
  }

  /// The first day on which a washing of this day no longer counts.
  LocalDate ends(LocalDate washed) {
    return switch (kind) {
      case CALENDAR_MONTH -> washed.withDayOfMonth(1).plusMonths(1);
      case CALENDAR_QUARTER ->
          LocalDate.of(washed.getYear(), (washed.getMonthValue() - 1) / 3 * 3 + 1, 1).plusMonths(3);
      case DAYS -> washed.plusDays(number);
      case MONTHS -> washed.plusMonths(number);
    };
  }
}
