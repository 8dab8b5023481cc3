package org.stamkunde.memory.duplicates;

import org.jspecify.annotations.Nullable;

/// A person's name in its two parts, as far as one line tells them apart.
record PersonName(@Nullable String given, @Nullable String surname) {
  private static final PersonName UNKNOWN = new PersonName(null, null);

  /// `Ingrid Marie Solbakken`, or `Solbakken, Ingrid Marie`.
  static PersonName of(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return UNKNOWN;
    }
    String name = written.strip();
    int comma = name.indexOf(',');
    if (comma > 0 && comma < name.length() - 1) {
      return new PersonName(name.substring(comma + 1).strip(), name.substring(0, comma).strip());
    }
    int last = name.lastIndexOf(' ');
    return last < 0
        ? new PersonName(name, null)
        : new PersonName(name.substring(0, last).strip(), name.substring(last + 1));
  }
}
