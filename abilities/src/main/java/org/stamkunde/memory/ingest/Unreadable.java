package org.stamkunde.memory.ingest;

/// What was sent is no set of events at all: nothing of it was taken. The message says what is
/// wrong, where, and what to do.
public class Unreadable extends RuntimeException {
  private final boolean tooLarge;

  Unreadable(String message, boolean tooLarge) {
    super(message, null, false, false);
    this.tooLarge = tooLarge;
  }

  Unreadable(String message) {
    this(message, false);
  }

  public boolean tooLarge() {
    return tooLarge;
  }
}
