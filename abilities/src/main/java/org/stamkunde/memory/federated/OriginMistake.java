package org.stamkunde.memory.federated;

import org.stamkunde.memory.Refused;

/// What a person wrote about another system cannot be used; the message says what to write, and
/// `part` which part of what was written is meant (`address`, `select`, …).
public final class OriginMistake extends Refused {
  private final String part;

  public OriginMistake(String part, String message) {
    super(message);
    this.part = part;
  }

  public String part() {
    return part;
  }
}
