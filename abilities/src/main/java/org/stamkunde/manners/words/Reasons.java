package org.stamkunde.manners.words;

import java.util.HashMap;
import java.util.Map;

/// Why words are marked and what to do about it, in one language, by the name of the reason.
final class Reasons {
  private final String language;
  private final Map<String, Reason> byName;

  private Reasons(String language, Map<String, Reason> byName) {
    this.language = language;
    this.byName = Map.copyOf(byName);
  }

  /// Two sentences; `{0}` in them is a figure.
  record Reason(String why, String instead) {
    Reason with(Object figure) {
      return new Reason(
          why.replace("{0}", figure.toString()), instead.replace("{0}", figure.toString()));
    }
  }

  /// Lines of `name | why | what instead`.
  static Reasons read(String language, String text) {
    Map<String, Reason> all = new HashMap<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" *\\| *");
      if (parts.length != 3) {
        throw new IllegalStateException(
            "a reason of %s (%s) must have a name, a why and a proposal\nMaybe a bar is missing."
                .formatted(language, parts[0]));
      }
      all.put(parts[0], new Reason(parts[1], parts[2]));
    }
    return new Reasons(language, all);
  }

  Reason of(String name) {
    Reason reason = byName.get(name);
    if (reason == null) {
      throw new IllegalStateException(
          "a reason (%s) must be told in %s\nMaybe its line is missing.".formatted(name, language));
    }
    return reason;
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  /// The word for leaving something out.
  String leaveOut() {
    return of("leave-out").instead();
  }
}
