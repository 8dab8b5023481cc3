package org.stamkunde.manners;

/// Gives itself leave to speak.
public class ForgedPermit {
  /// A permit that no ledger knows.
  public Permit forge(Wish wish, Answer answer) {
    return new Permit(Permit.Kind.CONTACT, wish, answer, 1L, null);
  }
}
