package org.stamkunde.manners.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A phrase as it is looked for: words with their inflections, alternatives, what may be left out,
/// gaps.
record Phrase(String written, Step step) {
  /// The end (a token's index) of the longest reading from here, or [Step#NOWHERE].
  int match(Sentence sentence, int at) {
    return step.match(sentence, at, end -> end > at ? end : Step.NOWHERE);
  }

  /// Whether it stands between these tokens.
  boolean in(Sentence sentence, int from, int to) {
    for (int at = Math.max(0, from); at < Math.min(to, sentence.size()); at++) {
      if (match(sentence, at) != Step.NOWHERE) {
        return true;
      }
    }
    return false;
  }

  /// Whether it stands before or behind these tokens, no farther away than `near`.
  boolean beside(Sentence sentence, int from, int to, int near) {
    for (int at = Math.max(0, from - near); at < from; at++) {
      int end = match(sentence, at);
      if (end != Step.NOWHERE && end <= from) {
        return true;
      }
    }
    return in(sentence, to, to + near);
  }

  @Nullable Set<String> begins() {
    return step.begins();
  }

  @Override
  public String toString() {
    return written;
  }
}
