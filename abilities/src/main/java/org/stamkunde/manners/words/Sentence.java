package org.stamkunde.manners.words;

import java.util.List;

/// The tokens of one sentence, its closing mark among them.
record Sentence(List<Token> tokens) {
  Sentence {
    tokens = List.copyOf(tokens);
  }

  int size() {
    return tokens.size();
  }

  Token at(int index) {
    return tokens.get(index);
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
