package org.stamkunde.manners.questions;

import org.stamkunde.memory.Refused;

/// A question cannot be kept or published as it is; the message says why, and `part` which part of
/// it is meant.
public final class QuestionMistake extends Refused {
  private final String part;

  QuestionMistake(String part, String message) {
    super(message);
    this.part = part;
  }

  public String part() {
    return part;
  }
}
