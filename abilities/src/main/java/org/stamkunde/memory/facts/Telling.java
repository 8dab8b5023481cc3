package org.stamkunde.memory.facts;

import java.text.Normalizer;

/// What every told value goes through before its type reads it.
final class Telling {
  private static final int LONGEST = 2_000;

  private Telling() {}

  static Reading read(FactKind kind, String value) {
    if (kind.origin() != null) {
      return Reading.not(
          "elsewhere", "This fact is read from another system, and cannot be told here.");
    }
    return readOf(kind.type(), value);
  }

  /// Also for a value that another system gave.
  static Reading readOf(FactType type, String value) {
    String clean = Normalizer.normalize(value, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
    if (clean.isEmpty()) {
      return Reading.not("empty", "The value is empty. Say what is known.");
    }
    if (clean.length() > LONGEST) {
      return Reading.not("long", "The value is longer than %d letters. Say it shorter.", LONGEST);
    }
    if (clean.codePoints().anyMatch(one -> Character.isISOControl(one) || lone(one))) {
      return Reading.not("signs", "The value holds signs that are no letters. Take them out.");
    }
    return type.read(clean);
  }

  private static boolean lone(int one) {
    return one >= Character.MIN_SURROGATE && one <= Character.MAX_SURROGATE;
  }
}
