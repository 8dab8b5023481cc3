package org.stamkunde.server.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts failed sign-ins, so that guessing is slow: a few tries for one name from one address,
/// some more for an address, and more again for a name, since whoever guesses from many addresses
/// must not lock its owner out for long.
final class Attempts {
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final int KEPT = 10_000;

  private final Clock clock;
  private final Map<String, Failed> failed = new HashMap<>();

  Attempts(Clock clock) {
    this.clock = clock;
  }

  private record Failed(int times, Instant last) {}

  private record Limit(String key, int times) {}

  private static List<Limit> limits(String user, String address) {
    return List.of(
        new Limit("both " + address + " " + user, 5),
        new Limit("address " + address, 20),
        new Limit("user " + user, 50));
  }

  /// Whether this one has to wait before the next try is looked at.
  synchronized boolean mustWait(String user, String address) {
    Instant now = clock.instant();
    return limits(user, address).stream()
        .anyMatch(limit -> {
          Failed at = failed.get(limit.key());
          return at != null && at.times() >= limit.times() && now.isBefore(at.last().plus(PAUSE));
        });
  }

  synchronized void failed(String user, String address) {
    Instant now = clock.instant();
    if (failed.size() > KEPT) {
      failed.values().removeIf(at -> now.isAfter(at.last().plus(PAUSE)));
    }
    for (Limit limit : limits(user, address)) {
      Failed before = failed.getOrDefault(limit.key(), new Failed(0, now));
      boolean counts = now.isBefore(before.last().plus(FORGOTTEN_AFTER));
      failed.put(limit.key(), new Failed(counts ? before.times() + 1 : 1, now));
    }
  }

  synchronized void succeeded(String user, String address) {
    failed.remove("both " + address + " " + user);
  }
}
