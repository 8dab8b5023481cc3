package org.stamkunde.manners.tone;

import java.time.Instant;
import java.util.List;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// Whether a customer took back what a purpose may use: withdrew it, and gave it on no channel
/// since, or wants nothing of us at all.
final class Refusals {
  private Refusals() {}

  static boolean of(Remembered customer, String purpose, Instant now) {
    List<Stance.Agreed> words =
        customer.stance().agreed().stream()
            .filter(one -> one.purpose().equals(purpose) || one.purpose().equals(Stance.ALL))
            .toList();
    boolean given = words.stream().anyMatch(one -> one.counts(now));
    boolean withdrawn = words.stream().anyMatch(one -> !one.given());
    boolean peace =
        customer.stance().objections().stream()
            .anyMatch(one -> one.scope() == Act.Objected.Scope.ALL);
    return !given && (withdrawn || peace);
  }
}
