package org.stamkunde.manners.words;

import java.util.ArrayList;
import java.util.List;

/// The tokens of one sentence, its closing mark among them.
final class Sentence {
  private final List<Token> tokens;
  private final List<List<String>> keys;

  Sentence(List<Token> tokens) {
    this.tokens = List.copyOf(tokens);
    this.keys = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      keys.add(Keys.of(token));
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
  }

  /// Under which keys phrases that begin with this token are found.
  List<String> keys(int index) {
    return keys.get(index);
  }

  int start() {
    return tokens.getFirst().start();
  }

  int end() {
    return tokens.getLast().end();
  }

  int words() {
    return (int) tokens.stream().filter(Token::counts).count();
  }

  /// The next token that is not a mark to read over; the size where there is none.
  int past(int index) {
    int at = index;
    while (at < size() && at(at).soft()) {
      at++;
    }
    return at;
  }
}
