package org.stamkunde.manners.tone;

import org.stamkunde.memory.Remembered;

/// Whether the customer took back what a purpose may use: withdrew it, and gave it on no channel
/// since.
final class Refusals {
  private static final String ALL = "*";

  private Refusals() {}

  static boolean of(Remembered customer, String purpose) {
    boolean withdrawn =
        customer.consents().stream()
            .anyMatch(one ->
                !one.given() && (one.purpose().equals(purpose) || one.purpose().equals(ALL)));
    boolean given =
        customer.consents().stream().anyMatch(one -> one.given() && one.purpose().equals(purpose));
    return withdrawn && !given;
  }
}
