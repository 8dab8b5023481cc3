package org.stamkunde.memory.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.federated.Origin;

/// What is known of one fact: the word that counts (null: none does), and the words that do not,
/// the strongest first.
public record Known(FactKind kind, @Nullable Word word, List<Word> others) {
  public Known {
    others = List.copyOf(others);
  }

  /// The value that counts; null where nothing does.
  public @Nullable String value() {
    return word == null ? null : word.value();
  }

  /// The host of the other system in which the fact lives; null where it lives here.
  public @Nullable String livesAt() {
    Origin origin = kind.origin();
    return origin == null ? null : origin.host();
  }
}
