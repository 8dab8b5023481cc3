package org.stamkunde.manners.words;

import java.util.List;

/// What phrases are looked up by: a whole word, or the first letters of one.
final class Keys {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private Keys() {}

  /// The key of a word as it is.
  static String whole(String word) {
    return "=" + word;
  }

  /// The key of words that begin so.
  static String beginning(String stem) {
    return stem.length() <= MOST ? stem : stem.substring(0, MOST);
  }

  /// Whether so short a beginning can be a key.
  static boolean holds(String stem) {
    return stem.length() >= FEWEST;
  }

  /// Under which keys a word may be found.
  static List<String> of(Token token) {
    if (token.sort() != Token.Sort.WORD) {
      return List.of();
    }
    String word = token.word();
    return switch (Math.min(MOST, word.length())) {
      case 0, 1 -> List.of(whole(word));
      case 2 -> List.of(whole(word), word);
      case 3 -> List.of(whole(word), word, word.substring(0, 2));
      default ->
          List.of(whole(word), word.substring(0, 4), word.substring(0, 3), word.substring(0, 2));
    };
  }
}
