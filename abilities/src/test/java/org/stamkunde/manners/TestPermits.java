package org.stamkunde.manners;

import java.time.Clock;

/// Permits over a ledger, wired by hand.
public final class TestPermits {
  private TestPermits() {}

  public static Permits of(ContactLedger ledger, Clock clock) {
    return new Permits(ledger, clock);
  }
}
