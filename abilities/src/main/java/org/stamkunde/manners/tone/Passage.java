package org.stamkunde.manners.tone;

import java.util.List;

/// A part of a letter's script.
sealed interface Passage {
  /// Whole sentences that say nothing of the customer.
  record Plain(String sentences) implements Passage {}

  /// Here a new paragraph begins.
  record Break() implements Passage {}

  /// A personal phrase: the first of its alternatives whose needs are met is said, or none.
  record Phrase(List<Alternative> alternatives) implements Passage {
    public Phrase {
      alternatives = List.copyOf(alternatives);
    }
  }

  /// One way of saying a phrase: from which step on, on which facts, in which words.
  record Alternative(Tone level, List<Need> needs, Phrasing words) {
    public Alternative {
      needs = List.copyOf(needs);
    }
  }
}
