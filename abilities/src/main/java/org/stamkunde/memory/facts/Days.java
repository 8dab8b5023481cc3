package org.stamkunde.memory.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people write them. With slashes the day may stand first or second: only what can be read
/// in one way is taken.
final class Days {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
  private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4})");
  private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final int MONTHS = 12;

  private Days() {}

  static Reading read(String text) {
    Matcher iso = ISO.matcher(text);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher dots = DOTS.matcher(text);
    if (dots.matches()) {
      return day(dots.group(3), dots.group(2), dots.group(1));
    }
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      int one = Integer.parseInt(slashes.group(1));
      int two = Integer.parseInt(slashes.group(2));
      if (one <= MONTHS && two <= MONTHS && one != two) {
        return Reading.not(
            "day-first",
            "The day may stand first or second here. Write it as %s or %s.",
            "%s-%02d-%02d".formatted(slashes.group(3), two, one),
            "%s-%02d-%02d".formatted(slashes.group(3), one, two));
      }
      return one > MONTHS
          ? day(slashes.group(3), slashes.group(2), slashes.group(1))
          : day(slashes.group(3), slashes.group(1), slashes.group(2));
    }
    return Reading.not("date", "This is not a date. Write it as 2026-03-31 or 31.3.2026.");
  }

  private static Reading day(String year, String month, String day) {
    try {
      return Reading.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Reading.not("day", "There is no such day. Write it as 2026-03-31 or 31.3.2026.");
    }
  }
}
