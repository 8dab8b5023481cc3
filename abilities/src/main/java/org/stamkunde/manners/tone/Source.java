package org.stamkunde.manners.tone;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A template's text, in which places are counted as people count them.
final class Source {
  private final int[] signs;

  Source(String text) {
    this.signs = text.codePoints().toArray();
  }

  String text() {
    return part(0, signs.length);
  }

  /// From the first sign up to and without the second.
  String part(int from, int to) {
    return to <= from ? "" : new String(signs, from, to - from);
  }

  Mistake mistake(int at, String what, @Nullable String instead, String... about) {
    int line = 1;
    int column = 1;
    for (int before = 0; before < at && before < signs.length; before++) {
      if (signs[before] == '\n') {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return new Mistake(line, column, what, List.of(about), instead);
  }

  int length() {
    return signs.length;
  }

  /// The place of the first sign that is no space.
  int firstWord(int from, int to) {
    int at = from;
    while (at < to && Character.isWhitespace(signs[at])) {
      at++;
    }
    return at < to ? at : from;
  }
}
