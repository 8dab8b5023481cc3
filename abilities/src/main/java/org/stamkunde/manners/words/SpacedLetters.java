package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;

/// Letters written apart for effect are one word again: s p a c e d, or s.p.a.c.e.d.
final class SpacedLetters {
  private static final int FEWEST = 4;

  private SpacedLetters() {}

  static List<Token> joined(List<Token> tokens, String text) {
    List<Token> all = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int end = run(tokens, i, text);
      StringBuilder word = new StringBuilder();
      int letters = 0;
      for (int j = i; j < end; j++) {
        if (tokens.get(j).counts()) {
          word.append(tokens.get(j).word());
          letters++;
        }
      }
      if (letters >= FEWEST) {
        Token first = tokens.get(i);
        all.add(
            new Token(
                first.start(),
                tokens.get(end - 1).end(),
                word.toString(),
                Token.Sort.WORD,
                first.capital(),
                false));
        i = end;
      } else {
        all.add(tokens.get(i));
        i++;
      }
    }
    return all;
  }

  /// The end of the run of single letters that begins here.
  private static int run(List<Token> tokens, int from, String text) {
    int end = from;
    int at = from;
    while (at < tokens.size() && single(tokens.get(at))) {
      end = at + 1;
      if (end >= tokens.size()) {
        break;
      }
      Token next = tokens.get(end);
      boolean mark = next.is(".") || next.is("-") || next.is("*");
      int follows = mark ? end + 1 : end;
      if (follows >= tokens.size() || gap(tokens.get(at), tokens.get(follows), text) != 1) {
        break;
      }
      at = follows;
    }
    return end;
  }

  private static boolean single(Token token) {
    return token.sort() == Token.Sort.WORD && token.word().length() == 1;
  }

  private static int gap(Token one, Token other, String text) {
    String between = text.substring(one.end(), other.start());
    return between.contains("\n") ? 9 : between.length();
  }
}
