package org.stamkunde.memory.facts;

import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Refused;

/// What a person wrote about a fact cannot be used; the message says what to write, and `part`
/// which part of what was written is meant (`name`, `unit`, …).
public final class FactMistake extends Refused {
  private final String part;
  private final Reading.@Nullable Misfit misfit;

  public FactMistake(String part, String message) {
    super(message);
    this.part = part;
    this.misfit = null;
  }

  FactMistake(String fact, Reading.Misfit misfit) {
    super("%s: %s".formatted(fact, misfit.says()));
    this.part = "value";
    this.misfit = misfit;
  }

  /// What is wrong with a value; null where something else is.
  public Reading.@Nullable Misfit misfit() {
    return misfit;
  }

  public String part() {
    return part;
  }
}
