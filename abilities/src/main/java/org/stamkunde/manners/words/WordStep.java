package org.stamkunde.manners.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One word of a phrase: as it is, by its stem and any ending, by its stem and an ending of the
/// language, by how it ends, or by what it holds.
record WordStep(String stem, Way way, Set<String> endings) implements Step {
  enum Way {
    EXACT,
    BEGINS,
    INFLECTED,
    ENDS,
    HOLDS
  }

  @Override
  public int match(Sentence sentence, int at, Then then) {
    int i = sentence.past(at);
    return i < sentence.size() && fits(sentence.at(i)) ? then.from(i + 1) : NOWHERE;
  }

  private boolean fits(Token token) {
    if (token.sort() != Token.Sort.WORD) {
      return false;
    }
    String word = token.word();
    return switch (way) {
      case EXACT -> word.equals(stem);
      case BEGINS -> word.startsWith(stem);
      case INFLECTED ->
          word.startsWith(stem)
              && (word.length() == stem.length()
                  || endings.contains(word.substring(stem.length())));
      case ENDS -> word.endsWith(stem);
      case HOLDS -> word.contains(stem);
    };
  }

  @Override
  public @Nullable Set<String> begins() {
    return switch (way) {
      case EXACT -> Set.of(Keys.whole(stem));
      case BEGINS, INFLECTED -> Keys.holds(stem) ? Set.of(Keys.beginning(stem)) : null;
      case ENDS, HOLDS -> null;
    };
  }
}
