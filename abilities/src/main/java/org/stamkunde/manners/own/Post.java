package org.stamkunde.manners.own;

import org.stamkunde.manners.Spoken;

/// Brings a letter to an address.
interface Post {
  /// Whether there is a way to send at all.
  boolean ready();

  /// Sends it; throws [Undelivered] where that cannot be done.
  void send(Letter letter);

  /// A letter in plain words to one address.
  @Spoken
  record Letter(String to, String subject, String text) {}

  /// The letter did not leave. The message names no address.
  final class Undelivered extends RuntimeException {
    Undelivered(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
