package org.stamkunde.manners.tone;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;

/// A fact that may be said to this customer for this purpose now, in the words in which a letter
/// says it, with how we know it, from whom, since when (null: the source told no time), how sure we
/// are, what it was given for (null: nothing in particular), and from which step on it may be said.
public record Ground(
    String slot,
    String words,
    Act.Told.Basis basis,
    String source,
    @Nullable Instant at,
    double confidence,
    @Nullable String purpose,
    Tone from) {

  /// What the customer said or did himself, of which we are certain.
  static Ground certain(
      String slot, String words, Act.Told.Basis basis, String source, @Nullable Instant at) {
    return new Ground(slot, words, basis, source, at, 1, null, Slots.from(slot));
  }
}
