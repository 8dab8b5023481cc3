package org.stamkunde.manners.own;

import java.time.Instant;

/// What a link opens, and for whom.
sealed interface Link {
  String customer();

  /// In a letter: declines, limits and pauses, nothing else, for ever.
  record InALetter(String customer, String purpose, String channel, String contact)
      implements Link {}

  /// Sent to the address on file, or `handed` over by staff: opens the customer's page once, until
  /// it expires. `number` makes each one different.
  record Fresh(String customer, Instant expires, String number, boolean handed) implements Link {}

  /// The page that a fresh link opened, for the half hour that it stays open. `number` is that of
  /// the fresh link.
  record Open(String customer, Instant expires, String number, boolean handed) implements Link {}
}
