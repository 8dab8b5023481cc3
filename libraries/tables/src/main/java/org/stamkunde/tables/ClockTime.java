package org.stamkunde.tables;

/// The time of day and the offset from UTC that follow a date in a cell: ` 10:30`, `T10:30:05.2Z`,
/// `, 9.05 pm +0100`.
final class ClockTime {
  static final int NO_OFFSET = Integer.MIN_VALUE;
  private static final int NOON = 12;

  int second;
  int nano;
  int offset;
  private char[] text = new char[0];
  private int at;
  private int to;
  private int value;

  /// Reads the rest of a cell; false if it is neither empty nor a time.
  boolean read(char[] chars, int from, int end) {
    text = chars;
    at = from;
    to = end;
    second = 0;
    nano = 0;
    offset = NO_OFFSET;
    while (at < to && (blank(text[at]) || text[at] == ',')) {
      at++;
    }
    if (at < to && text[at] == 'T') {
      at++;
    }
    word("kl.");
    word("kl");
    word("at");
    return at == to || clock() && zone() && at == to;
  }

  private boolean clock() {
    if (!number(2)) {
      return false;
    }
    int hour = value;
    if (!mark() || !number(2)) {
      return false;
    }
    int minute = value;
    int seconds = 0;
    if (mark()) {
      if (!number(2)) {
        return false;
      }
      seconds = value;
      fraction();
    }
    hour = halfDay(hour);
    second = hour * 3600 + minute * 60 + seconds;
    return hour >= 0 && hour < 24 && minute < 60 && seconds <= 60;
  }

  private void fraction() {
    if (at + 1 < to && (text[at] == '.' || text[at] == ',') && digit(text[at + 1])) {
      at++;
      int places = 0;
      for (; at < to && digit(text[at]); at++, places++) {
        nano = places < 9 ? nano * 10 + text[at] - '0' : nano;
      }
      for (; places < 9; places++) {
        nano *= 10;
      }
    }
  }

  private int halfDay(int hour) {
    boolean morning = word("a.m.") || word("am");
    boolean evening = !morning && (word("p.m.") || word("pm"));
    if (!morning && !evening) {
      return hour;
    }
    return hour < 1 || hour > NOON ? -1 : hour % NOON + (evening ? NOON : 0);
  }

  private boolean zone() {
    if (word("Z") || word("UTC") || word("GMT")) {
      offset = 0;
      return true;
    }
    int before = at;
    blanks();
    if (at == to) {
      return true;
    }
    char sign = text[at++];
    if (sign != '+' && sign != '-' && sign != '\u2212' || !number(2)) {
      at = before;
      return false;
    }
    int hours = value;
    if (at < to && text[at] == ':') {
      at++;
    }
    int minutes = at < to && number(2) ? value : 0;
    offset = (sign == '+' ? 1 : -1) * (hours * 3600 + minutes * 60);
    return hours <= 18 && minutes < 60;
  }

  private boolean mark() {
    if (at + 1 < to && (text[at] == ':' || text[at] == '.') && digit(text[at + 1])) {
      at++;
      return true;
    }
    return false;
  }

  private boolean number(int most) {
    int from = at;
    value = 0;
    while (at < to && at - from < most && digit(text[at])) {
      value = value * 10 + text[at++] - '0';
    }
    return at > from;
  }

  private boolean word(String word) {
    int from = at;
    while (from < to && blank(text[from])) {
      from++;
    }
    if (to - from < word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (Character.toLowerCase(text[from + i]) != Character.toLowerCase(word.charAt(i))) {
        return false;
      }
    }
    at = from + word.length();
    blanks();
    return true;
  }

  private void blanks() {
    while (at < to && blank(text[at])) {
      at++;
    }
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u202F';
  }
}
