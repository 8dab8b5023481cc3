package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;

/// Words between quotation marks that look like a title, so that they are somebody else's: they
/// begin with a capital, are few, and shout nothing.
final class Titles {
  private static final int LONGEST = 9;
  private static final String OPENING = "\"“„«»‘‚'";
  private static final String CLOSING = "\"”“»«’‘'";

  private Titles() {}

  static List<Token> marked(List<Token> tokens, String text) {
    List<Token> all = new ArrayList<>(tokens);
    for (int i = 0; i < all.size(); i++) {
      int end = opens(all.get(i)) ? closing(all, i, text) : -1;
      if (end > 0) {
        for (int j = i + 1; j < end; j++) {
          all.set(j, all.get(j).inTitle());
        }
        i = end;
      }
    }
    return all;
  }

  private static boolean opens(Token token) {
    return token.sort() == Token.Sort.MARK && OPENING.contains(token.word());
  }

  private static int closing(List<Token> tokens, int open, String text) {
    if (open + 1 >= tokens.size() || !begins(tokens.get(open), tokens.get(open + 1))) {
      return -1;
    }
    int words = 0;
    for (int i = open + 1; i < tokens.size() && words <= LONGEST; i++) {
      Token token = tokens.get(i);
      if (token.is("!") || text.substring(tokens.get(i - 1).end(), token.start()).contains("\n")) {
        return -1;
      }
      if (token.sort() == Token.Sort.MARK && CLOSING.contains(token.word())) {
        return i > open + 1 ? i : -1;
      }
      words += token.counts() ? 1 : 0;
    }
    return -1;
  }

  private static boolean begins(Token open, Token first) {
    return first.start() == open.end() && (first.capital() || first.sort() == Token.Sort.NUMBER);
  }
}
