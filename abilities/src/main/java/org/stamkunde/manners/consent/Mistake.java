package org.stamkunde.manners.consent;

import java.util.List;

/// What is wrong with something that was written of consents: a word, under which the pages have
/// the sentence in their reader's language; the values in it; and the sentence in English.
public record Mistake(String word, List<String> values, String english) {
  public Mistake {
    values = List.copyOf(values);
  }

  /// `pattern` has a `%s` for each value, in their order.
  static Mistake of(String word, String pattern, Object... values) {
    return new Mistake(
        word,
        java.util.Arrays.stream(values).map(String::valueOf).toList(),
        pattern.formatted(values));
  }

  ConsentMistake thrown() {
    return new ConsentMistake(this);
  }
}
