package org.stamkunde.memory.facts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Fact;

/// What is known by these words, for tests of rooms that read it.
public final class Weighed {
  private Weighed() {}

  public static Known of(FactKind kind, List<Fact> facts, Instant now, @Nullable String purpose) {
    return Weighing.of(kind, facts, new Moment(now, now), purpose);
  }
}
