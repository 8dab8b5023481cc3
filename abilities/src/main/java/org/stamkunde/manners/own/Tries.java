package org.stamkunde.manners.own;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/// Counts tries by who makes them, so that nobody makes too many in an hour.
final class Tries {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final int KEPT = 20_000;
  private final int most;
  private final Map<String, Deque<Instant>> lately = new HashMap<>();

  Tries(int most) {
    this.most = most;
  }

  /// Whether one more try is within bounds; it counts if so.
  synchronized boolean one(String who, Instant now) {
    Instant from = now.minus(HOUR);
    if (lately.size() >= KEPT) {
      lately.values().removeIf(tries -> tries.getLast().isBefore(from));
      if (lately.size() >= KEPT) {
        return false;
      }
    }
    Deque<Instant> tries = lately.computeIfAbsent(who, w -> new ArrayDeque<>());
    while (!tries.isEmpty() && tries.getFirst().isBefore(from)) {
      tries.removeFirst();
    }
    if (tries.size() >= most) {
      return false;
    }
    tries.addLast(now);
    return true;
  }
}
