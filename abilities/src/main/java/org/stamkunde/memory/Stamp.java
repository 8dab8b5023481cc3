package org.stamkunde.memory;

import org.jspecify.annotations.Nullable;

/// A small answer of the database that many answers need: a version, a name, a day.
public final class Stamp {
  private final Stamps stamps;
  private final String question;

  Stamp(Stamps stamps, String question) {
    this.stamps = stamps;
    this.question = question;
  }

  /// As it stands, read once within a look; null where the question finds nothing.
  public @Nullable String seen() {
    return stamps.seen(question);
  }

  /// As it stands at this moment, whatever was seen before.
  public @Nullable String anew() {
    return stamps.anew(question);
  }
}
