package org.stamkunde.memory.federated;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Answers of other systems, kept for a while; of too many those that were used longest ago go.
final class Answers {
  private static final int MOST = 20_000;
  private final Clock clock;

  private record Kept(Answered answer, Instant until) {}

  private final Map<Federation.Wanted, Kept> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Federation.Wanted, Kept> eldest) {
          return size() > MOST;
        }
      };

  Answers(Clock clock) {
    this.clock = clock;
  }

  synchronized @Nullable Answered of(Federation.Wanted wanted) {
    Kept found = kept.get(wanted);
    if (found == null || !found.until().isAfter(clock.instant())) {
      return null;
    }
    return found.answer();
  }

  synchronized void keep(Federation.Wanted wanted, Answered answer) {
    if (wanted.origin().keepSeconds() > 0) {
      kept.put(
          wanted, new Kept(answer, clock.instant().plusSeconds(wanted.origin().keepSeconds())));
    }
  }

  synchronized int forget(Predicate<Federation.Wanted> gone) {
    int before = kept.size();
    kept.keySet().removeIf(gone);
    return before - kept.size();
  }
}
