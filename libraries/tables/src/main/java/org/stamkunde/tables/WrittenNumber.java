package org.stamkunde.tables;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as people write it: `kr 1 299,50`, `(12.00)`, `1.299,- kr.`, `€ 5`, `12,5 %`, `7-`.
final class WrittenNumber {
  private static final int LONGEST = 60;
  private static final int GROUP = 3;
  private static final String BLANKS = " \u00A0\u202F\u2009";

  private final DecimalMark mark;
  private @Nullable String currency;
  private boolean percent;

  WrittenNumber(DecimalMark mark) {
    this.mark = mark;
  }

  @Nullable String currency() {
    return currency;
  }

  boolean percent() {
    return percent;
  }

  @Nullable BigDecimal read(String cell) {
    currency = null;
    percent = false;
    if (cell.length() > LONGEST) {
      return null;
    }
    String rest = unadorned(cell.replace('\u2212', '-'));
    boolean enclosed = rest.startsWith("(") && rest.endsWith(")");
    rest = enclosed ? unadorned(rest.substring(1, rest.length() - 1)) : rest;
    boolean negative = enclosed;
    if (rest.endsWith(mark.mark + "-")) {
      rest = rest.substring(0, rest.length() - 2);
    } else if (rest.endsWith("-")) {
      negative = !enclosed;
      rest = unadorned(rest.substring(0, rest.length() - 1));
    }
    if (rest.startsWith("-") || rest.startsWith("+")) {
      if (negative) {
        return null;
      }
      negative = rest.charAt(0) == '-';
      rest = unadorned(rest.substring(1));
    }
    String digits = digits(rest);
    return digits == null ? null : new BigDecimal((negative ? "-" : "") + digits);
  }

  /// Takes blanks, currencies and the sign for percent off both ends.
  private String unadorned(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && adorns(text.charAt(from))) {
      from++;
    }
    if (from > 0 && from < to && text.charAt(from) == '.' && letter(text, from - 1)) {
      from++;
    }
    while (to > from && adorns(text.charAt(to - 1))) {
      to--;
    }
    if (to == text.length() && to > 1 && text.charAt(to - 1) == '.' && letter(text, to - 2)) {
      return unadorned(text.substring(from, to - 1));
    }
    note(text.substring(0, from));
    note(text.substring(to));
    String inner = text.substring(from, to);
    return inner.equals(text) ? inner : unadorned(inner);
  }

  private void note(String adornment) {
    percent |= adornment.indexOf('%') >= 0;
    String word = adornment.strip();
    word = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    if (!word.isEmpty() && !word.equals("%")) {
      currency = currency == null ? word : currency + " " + word;
    }
  }

  private static boolean letter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }

  private static boolean adorns(char c) {
    return BLANKS.indexOf(c) >= 0
        || c == '%'
        || Character.isLetter(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /// The digits with a point as decimal mark, or null if they are not grouped as a number is.
  private @Nullable String digits(String text) {
    int point = text.indexOf(mark.mark);
    String whole = point < 0 ? text : text.substring(0, point);
    String part = point < 0 ? "" : text.substring(point + 1);
    if (point >= 0 && (part.isEmpty() || !allDigits(part))) {
      return null;
    }
    String joined = whole.isEmpty() && !part.isEmpty() ? "0" : joined(whole);
    return joined == null ? null : part.isEmpty() ? joined : joined + "." + part;
  }

  private @Nullable String joined(String whole) {
    char divider = 0;
    StringBuilder digits = new StringBuilder();
    int inGroup = 0;
    for (int i = 0; i < whole.length(); i++) {
      char c = whole.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
        inGroup++;
        continue;
      }
      boolean first = divider == 0;
      boolean fits = first ? inGroup >= 1 && inGroup <= GROUP : c == divider && inGroup == GROUP;
      if (!fits || !divides(c)) {
        return null;
      }
      divider = c;
      inGroup = 0;
    }
    boolean whole3 = divider == 0 ? inGroup > 0 : inGroup == GROUP;
    return whole3 ? digits.toString() : null;
  }

  private boolean divides(char c) {
    return c == mark.other || c == '\'' || c == '\u2019' || BLANKS.indexOf(c) >= 0;
  }

  private static boolean allDigits(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
