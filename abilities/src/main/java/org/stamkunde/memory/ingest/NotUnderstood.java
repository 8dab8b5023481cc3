package org.stamkunde.memory.ingest;

/// One event cannot be used. The sentence says which field is wrong and what it should be; it never
/// repeats what was sent.
final class NotUnderstood extends RuntimeException {
  NotUnderstood(String message) {
    super(message, null, false, false);
  }

  NotUnderstood(String format, Object... values) {
    this(format.formatted(values));
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
