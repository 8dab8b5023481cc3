package org.stamkunde.manners.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One holiday as a country's file writes it: `12-25`, `easter+39`, `saturday from 06-20`, `last
/// monday of 05` or a single day `2022-09-19`; then `since YEAR`, `until YEAR`, `except YEAR`, and
/// `substitute` where a weekday stands in for a weekend.
record HolidayRule(
    String name, Finding finding, int since, int until, Set<Integer> except, boolean substitute) {
  private static final Pattern EASTER = Pattern.compile("easter([+-]\\d+)?");
  private static final Pattern FIXED = Pattern.compile("(\\d{4}-)?(\\d\\d-\\d\\d)");
  private static final Pattern FROM = Pattern.compile("([a-z]+day) from (\\d\\d-\\d\\d)");
  private static final Pattern LAST = Pattern.compile("last ([a-z]+day) of (\\d\\d)");
  private static final Pattern LIMIT = Pattern.compile("(since|until|except) (\\d{4})");

  HolidayRule {
    except = Set.copyOf(except);
  }

  /// How the day is found in a year.
  interface Finding {
    LocalDate in(int year);
  }

  boolean holds(int year) {
    return year >= since && year <= until && !except.contains(year);
  }

  LocalDate day(int year) {
    return finding.in(year);
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /// Reads a rule; null where it is not one.
  static @Nullable HolidayRule read(String name, String written) {
    String[] parts = written.split("\\s*,\\s*");
    int since = Integer.MIN_VALUE;
    int until = Integer.MAX_VALUE;
    boolean substitute = false;
    Set<Integer> except = new HashSet<>();
    Matcher one = FIXED.matcher(parts[0]);
    if (one.matches() && one.group(1) != null) {
      since = Integer.parseInt(one.group(1).substring(0, 4));
      until = since;
    }
    for (int at = 1; at < parts.length; at++) {
      Matcher limit = LIMIT.matcher(parts[at]);
      if (parts[at].equals("substitute")) {
        substitute = true;
      } else if (!limit.matches()) {
        return null;
      } else if (limit.group(1).equals("since")) {
        since = Integer.parseInt(limit.group(2));
      } else if (limit.group(1).equals("until")) {
        until = Integer.parseInt(limit.group(2));
      } else {
        except.add(Integer.valueOf(limit.group(2)));
      }
    }
    Finding finding = finding(parts[0]);
    return finding == null
        ? null
        : new HolidayRule(name, finding, since, until, except, substitute);
  }

  private static @Nullable Finding finding(String written) {
    Matcher easter = EASTER.matcher(written);
    if (easter.matches()) {
      int days = easter.group(1) == null ? 0 : Integer.parseInt(easter.group(1));
      return year -> easter(year).plusDays(days);
    }
    Matcher fixed = FIXED.matcher(written);
    if (fixed.matches()) {
      MonthDay day = MonthDay.parse("--" + fixed.group(2));
      return day::atYear;
    }
    Matcher from = FROM.matcher(written);
    if (from.matches()) {
      MonthDay first = MonthDay.parse("--" + from.group(2));
      DayOfWeek week = week(from.group(1));
      return year -> first.atYear(year).with(TemporalAdjusters.nextOrSame(week));
    }
    Matcher last = LAST.matcher(written);
    if (last.matches()) {
      int month = Integer.parseInt(last.group(2));
      DayOfWeek week = week(last.group(1));
      return year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(week));
    }
    return null;
  }

  static DayOfWeek week(String word) {
    return DayOfWeek.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /// Easter Sunday of the Gregorian calendar, by the rule that Butcher's Ecclesiastical Calendar
  /// printed in 1876: golden number, century's corrections, and the Sunday after the full moon.
  static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int inCentury = year % 100;
    int moon = (century + 8) / 25;
    int correction = (century - moon + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * sunday) / 451;
    int days = epact + sunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
