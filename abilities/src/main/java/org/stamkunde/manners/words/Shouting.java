package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.manners.Words.Kind;

/// Several marks where one would do, and sentences in capitals.
final class Shouting {
  private static final int WORDS = 3;
  private static final int LETTERS = 12;

  private Shouting() {}

  static List<Mark> in(String text, Sentence sentence) {
    List<Mark> marks = new ArrayList<>();
    int first = -1;
    int last = -1;
    int words = 0;
    int letters = 0;
    for (Token token : sentence.tokens()) {
      String raw = text.substring(token.start(), token.end());
      if (token.is("!") && raw.length() > 1 || token.is("?") && raw.contains("!")) {
        marks.add(
            Mark.of(Kind.PRESSURE, "shouting", token.start(), token.end())
                .saying(token.is("!") ? "." : "?"));
      }
      if (token.sort() != Token.Sort.WORD) {
        continue;
      }
      if (loud(raw)) {
        first = words == 0 ? token.start() : first;
        last = token.end();
        words++;
        letters += raw.length();
      } else if (words < WORDS || letters < LETTERS) {
        words = 0;
        letters = 0;
      }
    }
    if (words >= WORDS && letters >= LETTERS) {
      marks.add(Mark.of(Kind.PRESSURE, "shouting", first, last));
    }
    return marks;
  }

  private static boolean loud(String raw) {
    return raw.codePoints().allMatch(c -> !Character.isLetter(c) || Character.isUpperCase(c));
  }
}
