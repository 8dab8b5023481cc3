package org.stamkunde.tables;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the dates of one column. A time without an offset is of the given zone; a date without a
/// time is the beginning of its day there.
public final class DateReader {
  private static final int NUMBER = Pattern.UNICODE_CHARACTER_CLASS;
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:\\.|st|nd|rd|th)?[\\s/-]*(?:of\\s+)?(\\p{L}{3,})"
              + "\\.?,?[\\s/-]*(\\d{4}|\\d{2})(?!\\d)",
          NUMBER);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?:\\p{L}+\\.?,\\s+)?(\\p{L}{3,})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})",
          NUMBER);
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern SERIAL = Pattern.compile("(\\d{5})(?:[.,](\\d+))?");
  private static final Pattern EPOCH = Pattern.compile("(\\d{10})(\\d{3})?");
  // Spreadsheets count days from here, as they take 1900 for a leap year.
  private static final LocalDate SPREADSHEET_BEGINNING = LocalDate.of(1899, 12, 30);

  private final DateOrder order;
  private final ZoneId zone;
  private final DateShape shape = new DateShape();
  private final ClockTime clock = new ClockTime();
  private char[] last = new char[0];
  private @Nullable Instant lastInstant;

  public DateReader(DateOrder order, ZoneId zone) {
    this.order = order;
    this.zone = zone;
  }

  /// The moment that a cell tells, or null if it is no date.
  public @Nullable Instant read(char[] text, int from, int to) {
    if (same(text, from, to)) {
      return lastInstant;
    }
    Instant instant = shape.read(text, from, to) ? numbers(text, to) : words(text, from, to);
    last = Arrays.copyOfRange(text, from, to);
    lastInstant = instant;
    return instant;
  }

  /// Lines of one order have one date.
  private boolean same(char[] text, int from, int to) {
    return Arrays.equals(text, from, to, last, 0, last.length);
  }

  private @Nullable Instant numbers(char[] text, int to) {
    if (!clock.read(text, shape.end, to)) {
      return null;
    }
    if (shape.yearFirst()) {
      return instant(shape.first, shape.second, shape.third);
    }
    if (shape.divider == '.' || order == DateOrder.DAY_FIRST) {
      return instant(shape.lastYear(), shape.second, shape.first);
    }
    return instant(shape.lastYear(), shape.first, shape.second);
  }

  private @Nullable Instant instant(int year, int month, int day) {
    boolean possible = month >= 1 && month <= Month.values().length && year >= 1 && day >= 1;
    if (!possible || day > YearMonth.of(year, month).lengthOfMonth()) {
      return null;
    }
    return at(LocalDate.of(year, month, day), clock.second, clock.nano, clock.offset);
  }

  private Instant at(LocalDate day, int second, int nano, int offset) {
    LocalDateTime time = day.atTime(LocalTime.MIDNIGHT).plusSeconds(second).plusNanos(nano);
    return offset == ClockTime.NO_OFFSET
        ? time.atZone(zone).toInstant()
        : time.toInstant(ZoneOffset.ofTotalSeconds(offset));
  }

  private @Nullable Instant words(char[] text, int from, int to) {
    if (to - from > 60) {
      return null;
    }
    String cell = new String(text, from, to - from);
    Matcher match = DAY_MONTH.matcher(cell);
    if (match.lookingAt()) {
      return named(cell, match, match.group(2), match.group(1));
    }
    match = MONTH_DAY.matcher(cell);
    if (match.lookingAt()) {
      return named(cell, match, match.group(1), match.group(2));
    }
    match = COMPACT.matcher(cell);
    if (match.lookingAt()) {
      return rest(cell, match.end())
          ? instant(number(match.group(1)), number(match.group(2)), number(match.group(3)))
          : null;
    }
    return counted(cell);
  }

  private @Nullable Instant named(String cell, Matcher match, String month, String day) {
    if (!rest(cell, match.end())) {
      return null;
    }
    String year = match.group(3);
    return instant(
        DateShape.century(number(year), year.length()), Months.number(month), number(day));
  }

  /// Days since 1900 as spreadsheets count them, or seconds or milliseconds since 1970.
  private @Nullable Instant counted(String cell) {
    Matcher match = SERIAL.matcher(cell);
    if (match.matches()) {
      String part = match.group(2);
      double day = part == null ? 0 : Double.parseDouble("0." + part);
      LocalDate date = SPREADSHEET_BEGINNING.plusDays(number(match.group(1)));
      return at(date, (int) Math.round(day * 86_400), 0, ClockTime.NO_OFFSET);
    }
    match = EPOCH.matcher(cell);
    return match.matches() ? Instant.ofEpochSecond(Long.parseLong(match.group(1))) : null;
  }

  private boolean rest(String cell, int from) {
    return clock.read(cell.toCharArray(), from, cell.length());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
