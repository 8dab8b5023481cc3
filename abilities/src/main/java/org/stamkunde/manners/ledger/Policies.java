package org.stamkunde.manners.ledger;

/// The limits that the shop set itself.
public interface Policies {
  Policy current();

  /// From the next wish on these count.
  void set(Policy policy);
}
