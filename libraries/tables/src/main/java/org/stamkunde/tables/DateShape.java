package org.stamkunde.tables;

/// The three numbers of a date as they stand in a cell, before it is decided which is the day, and
/// where the rest of the cell begins.
final class DateShape {
  private static final int YEAR_DIGITS = 4;

  int first;
  int second;
  int third;
  int firstDigits;
  int thirdDigits;
  char divider;
  int end;
  private int value;
  private int digits;

  /// False where the cell does not begin with three numbers divided by one sign.
  boolean read(char[] text, int from, int to) {
    int at = number(text, from, to);
    first = value;
    firstDigits = digits;
    if (digits == 0 || at >= to || !divides(text[at])) {
      return false;
    }
    divider = text[at];
    at = number(text, past(text, at + 1, to), to);
    second = value;
    if (digits == 0 || digits > 2 || at >= to || text[at] != divider) {
      return false;
    }
    at = number(text, past(text, at + 1, to), to);
    third = value;
    thirdDigits = digits;
    end = at;
    boolean known = thirdDigits == 2 || thirdDigits == YEAR_DIGITS;
    return yearFirst() ? thirdDigits > 0 && thirdDigits <= 2 : firstDigits <= 2 && known;
  }

  boolean yearFirst() {
    return firstDigits == YEAR_DIGITS;
  }

  /// The year, where two digits mean 1970 to 2069.
  int lastYear() {
    return century(third, thirdDigits);
  }

  static int century(int year, int digits) {
    return digits > 2 ? year : year >= 70 ? 1900 + year : 2000 + year;
  }

  private int number(char[] text, int from, int to) {
    int at = from;
    value = 0;
    while (at < to && at - from < YEAR_DIGITS + 1 && text[at] >= '0' && text[at] <= '9') {
      value = value * 10 + text[at++] - '0';
    }
    digits = at - from;
    return at;
  }

  private static int past(char[] text, int from, int to) {
    return from < to && text[from] == ' ' ? from + 1 : from;
  }

  private static boolean divides(char c) {
    return c == '-' || c == '.' || c == '/';
  }
}
