package org.stamkunde.manners.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Limit;

/// Lets go of contacts that are older than every cap, every limit of a customer's own, and
/// everybody's question why.
@Component
class Thinning {
  static final Duration KEPT =
      Duration.ofDays(Math.max(Policy.Cap.LONGEST_DAYS, Limit.LONGEST_DAYS) + 1);
  private final ContactRows rows;
  private final Clock clock;
  private final AtomicLong day = new AtomicLong(Long.MIN_VALUE);

  Thinning(ContactRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// Once in a day of this program.
  void whenDue() {
    Instant now = clock.instant();
    long today = now.getEpochSecond() / Duration.ofDays(1).toSeconds();
    if (day.getAndSet(today) != today) {
      rows.thin(now.minus(KEPT));
    }
  }
}
