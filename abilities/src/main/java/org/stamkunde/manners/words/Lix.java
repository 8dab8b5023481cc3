package org.stamkunde.manners.words;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Björnsson's readability index (Läsbarhet, 1968): `lix = words / sentences + 100 · long words /
/// words`, a long word having more than six letters. Below 30 very easy, about 40 a newspaper,
/// above 55 the language of offices.
final class Lix {
  private static final int LETTERS_OF_A_LONG_WORD = 6;

  private Lix() {}

  static @Nullable Double of(List<Sentence> sentences) {
    long words = 0;
    long longOnes = 0;
    long stops = 0;
    for (Sentence sentence : sentences) {
      boolean any = false;
      for (Token token : sentence.tokens()) {
        if (token.sort() == Token.Sort.WORD) {
          words++;
          any = true;
          longOnes += letters(token.word()) > LETTERS_OF_A_LONG_WORD ? 1 : 0;
        }
      }
      stops += any ? 1 : 0;
    }
    return words == 0
        ? null
        : Math.round(10.0 * ((double) words / stops + 100.0 * longOnes / words)) / 10.0;
  }

  private static int letters(String word) {
    return word.codePointCount(0, word.length());
  }
}
