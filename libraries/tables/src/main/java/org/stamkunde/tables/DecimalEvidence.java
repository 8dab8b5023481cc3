package org.stamkunde.tables;

import org.jspecify.annotations.Nullable;

/// What the cells of a column tell about its decimal mark: `1.299,50` tells it, `1.299` may be
/// either.
public final class DecimalEvidence {
  private static final int GROUP = 3;

  private long point;
  private long comma;

  public void add(char[] text, int from, int to) {
    int marks = 0;
    int last = -1;
    boolean mixed = false;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if ((c == '.' || c == ',') && between(text, from, i)) {
        mixed |= last >= 0 && text[last] != c;
        marks++;
        last = i;
      }
    }
    if (marks == 0) {
      return;
    }
    boolean decimal = mixed || marks == 1 && !group(text, from, last, to);
    if (marks == 1 && !decimal) {
      return;
    }
    if (decimal == (text[last] == '.')) {
      point++;
    } else {
      comma++;
    }
  }

  public void add(DecimalEvidence other) {
    point += other.point;
    comma += other.comma;
  }

  /// The mark that the column shows, by its majority; null where it shows none.
  public @Nullable DecimalMark decided() {
    return point == comma ? null : point > comma ? DecimalMark.POINT : DecimalMark.COMMA;
  }

  private static boolean between(char[] text, int from, int at) {
    return at == from || digit(text[at - 1]);
  }

  /// One to three digits before the mark and three behind it: perhaps thousands.
  private static boolean group(char[] text, int from, int at, int to) {
    int first = at;
    while (first > from && digit(text[first - 1])) {
      first--;
    }
    int end = at + 1;
    while (end < to && digit(text[end])) {
      end++;
    }
    int before = at - first;
    boolean leading = before >= 1 && before <= GROUP && text[first] != '0';
    return leading && end - at - 1 == GROUP;
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
