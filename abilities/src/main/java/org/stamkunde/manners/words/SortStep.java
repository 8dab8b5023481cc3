package org.stamkunde.manners.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A token by what it is rather than by how it is written; a number may be asked for as `written`.
record SortStep(Wanted wanted, String written) implements Step {
  enum Wanted {
    /// Any word.
    WORD,
    /// A number.
    NUMBER,
    /// A number that looks like a date or a time of day.
    MOMENT,
    /// A word with a capital, as names have.
    NAME,
    /// A value that a template puts in.
    SLOT,
    /// An address of the web or of a mailbox.
    LINK
  }

  @Override
  public int match(Sentence sentence, int at, Then then) {
    int i = sentence.past(at);
    return i < sentence.size() && fits(sentence.at(i)) ? then.from(i + 1) : NOWHERE;
  }

  private boolean fits(Token token) {
    return switch (wanted) {
      case WORD -> token.sort() == Token.Sort.WORD;
      case NUMBER ->
          token.sort() == Token.Sort.NUMBER && (written.isEmpty() || token.word().equals(written));
      case MOMENT ->
          token.sort() == Token.Sort.NUMBER
              && token.word().matches("\\d{1,4}([.:/]\\d{1,2}){1,2}([./]\\d{2,4})?");
      case NAME -> token.sort() == Token.Sort.WORD && token.capital();
      case SLOT -> token.sort() == Token.Sort.SLOT;
      case LINK -> token.sort() == Token.Sort.LINK;
    };
  }

  @Override
  public @Nullable Set<String> begins() {
    return null;
  }
}
