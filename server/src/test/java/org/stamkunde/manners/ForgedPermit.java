package org.stamkunde.manners;

import java.time.Clock;
import java.util.Optional;

/// Gives itself leave to speak.
public class ForgedPermit {
  /// A permit that no ledger knows.
  public Permit forge(Wish wish, Answer answer) {
    return new Permit(Permit.Kind.CONTACT, wish, answer, 1L, null);
  }

  /// An office that asks no ledger.
  public static class Office {
    /// Whatever it is asked, it allows.
    public Permits open(ContactLedger yes, Clock clock) {
      return new Permits(yes, purpose -> Optional.empty(), clock);
    }
  }
}
