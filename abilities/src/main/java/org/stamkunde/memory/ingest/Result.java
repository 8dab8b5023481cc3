package org.stamkunde.memory.ingest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The answer for one event: what became of it, and why. `messageId` is null where the event had
/// one that cannot be read.
public record Result(@Nullable String messageId, Status status, @Nullable String detail) {
  /// What can become of an event.
  public enum Status {
    ACCEPTED,
    DUPLICATE,
    REFUSED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public boolean refused() {
    return status == Status.REFUSED;
  }
}
