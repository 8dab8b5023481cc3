package org.stamkunde.memory.facts;

import java.time.Instant;
import org.stamkunde.memory.Fact;

/// When facts are read: the shop's today and the clock. They are one while the shop sells. A word
/// from after the shop's today is judged by the clock, so that old orders keep no word alive.
record Moment(Instant today, Instant clock) {
  Instant of(Fact fact) {
    return fact.at().isAfter(today) ? clock : today;
  }

  /// Whether this moment, which somebody set, is over.
  boolean past(Fact fact, Instant until) {
    boolean told = until.equals(fact.expires());
    return !until.isAfter(of(fact)) || told && !until.isAfter(clock);
  }
}
