package org.stamkunde.manners.questions;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One time that a customer was asked, and what came of it: an answer with what was promised for it
/// and until when, or no wish to answer. `kept` is when the promise was kept, `given` with what.
public record Asked(
    long number,
    String question,
    String customer,
    Instant at,
    @Nullable Instant answered,
    @Nullable Instant declined,
    @Nullable String promised,
    @Nullable Instant due,
    @Nullable Instant kept,
    @Nullable String given) {

  /// How a promise stands.
  public enum Promise {
    NONE,
    WAITING,
    KEPT,
    BROKEN
  }

  public Promise promise(Instant now) {
    if (answered == null || due == null) {
      return Promise.NONE;
    }
    return kept != null ? Promise.KEPT : now.isBefore(due) ? Promise.WAITING : Promise.BROKEN;
  }

  boolean open() {
    return answered == null && declined == null;
  }
}
