package org.stamkunde.memory.facts;

import org.stamkunde.memory.Refused;

/// What a person wrote about a fact cannot be used; the message says what to write, and `part`
/// which part of what was written is meant (`name`, `unit`, …).
public final class FactMistake extends Refused {
  private final String part;

  public FactMistake(String part, String message) {
    super(message);
    this.part = part;
  }

  public String part() {
    return part;
  }
}
