package org.stamkunde.manners.consent;

import org.stamkunde.memory.Refused;

/// What was written of a consent, a purpose or a wording cannot be kept.
public final class ConsentMistake extends Refused {
  private final transient Mistake mistake;

  ConsentMistake(Mistake mistake) {
    super(mistake.english());
    this.mistake = mistake;
  }

  public Mistake mistake() {
    return mistake;
  }
}
