package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tokens gathered into sentences: a stop, a question, a shout, or the layout ends one.
final class Sentences {
  private final Set<String> shortened;
  private final Set<String> calendar;

  /// `shortened` are words that end in a stop without ending a sentence, `calendar` the months and
  /// days that may follow a numbered one.
  Sentences(Set<String> shortened, Set<String> calendar) {
    this.shortened = shortened;
    this.calendar = calendar;
  }

  List<Sentence> of(Cutting.Cut cut) {
    List<Sentence> all = new ArrayList<>();
    List<Token> open = new ArrayList<>();
    List<Token> tokens = cut.tokens();
    int parting = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      while (parting < cut.partings().size() && cut.partings().get(parting) < token.start()) {
        parting++;
        open = closed(all, open);
      }
      open.add(token);
      if (ends(tokens, i)) {
        open = closed(all, open);
      }
    }
    closed(all, open);
    return all;
  }

  private static List<Token> closed(List<Sentence> all, List<Token> open) {
    if (open.isEmpty()) {
      return open;
    }
    all.add(new Sentence(open));
    return new ArrayList<>();
  }

  private boolean ends(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is("!") || token.is("?")) {
      return spaced(tokens, i);
    }
    if (!token.is(".") && !token.is("…")) {
      return false;
    }
    if (!spaced(tokens, i)) {
      return false;
    }
    if (i + 1 >= tokens.size() || i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    Token after = tokens.get(i + 1);
    if (after.sort() == Token.Sort.WORD && !after.capital()) {
      return false;
    }
    if (before.sort() == Token.Sort.NUMBER && calendar.contains(after.word())) {
      return false;
    }
    boolean part = before.end() == token.start() && shortened.contains(before.word());
    return !part && !(before.word().length() == 1 && before.sort() == Token.Sort.WORD);
  }

  /// A mark inside of something (a version, an abbreviation) ends nothing.
  private static boolean spaced(List<Token> tokens, int i) {
    return i + 1 >= tokens.size()
        || tokens.get(i + 1).start() > tokens.get(i).end()
        || tokens.get(i + 1).sort() == Token.Sort.MARK;
  }
}
