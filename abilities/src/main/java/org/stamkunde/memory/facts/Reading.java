package org.stamkunde.memory.facts;

import java.util.List;
import java.util.Locale;

/// How a written value was understood by the type of its fact.
public sealed interface Reading {
  /// The value as it is kept, written in one way only.
  record Understood(String value) implements Reading {}

  /// Not a value of this type: `says` tells what is wrong and what to write, for programs and on
  /// the command line; `key` names the same sentence among the texts of pages, with its `parts`.
  record Misfit(String says, String key, List<String> parts) implements Reading {
    public Misfit {
      parts = List.copyOf(parts);
    }
  }

  static Reading of(String value) {
    return new Understood(value);
  }

  static Misfit not(String key, String says, Object... parts) {
    return new Misfit(
        says.formatted(parts),
        key,
        List.of(parts).stream().map(one -> String.format(Locale.ROOT, "%s", one)).toList());
  }
}
