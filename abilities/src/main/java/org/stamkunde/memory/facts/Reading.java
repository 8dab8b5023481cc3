package org.stamkunde.memory.facts;

/// How a written value was understood by the type of its fact.
public sealed interface Reading {
  /// The value as it is kept, written in one way only.
  record Understood(String value) implements Reading {}

  /// Not a value of this type: `says` tells what is wrong and what to write.
  record Misfit(String says) implements Reading {}

  static Reading of(String value) {
    return new Understood(value);
  }

  static Reading not(String says, Object... arguments) {
    return new Misfit(says.formatted(arguments));
  }
}
