package org.stamkunde.manners.own;

import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Outlet;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Spoken;

/// Brings a letter to an address.
interface Post {
  /// Whether there is a way to send at all.
  boolean ready();

  /// Sends it; throws [Undelivered] where that cannot be done.
  @Outlet
  void send(Letter letter);

  /// A letter in plain words to one address, by leave for an e-mail to its owner.
  @Spoken
  record Letter(Permit permit, String to, String subject, String text) {
    public Letter {
      if (permit.kind() != Permit.Kind.CONTACT || permit.channel() != Channel.EMAIL) {
        throw new IllegalArgumentException(
            "permit (%s, %s) of a letter must be one for a contact by e-mail\nMaybe it was taken for a page."
                .formatted(permit.kind(), permit.channel()));
      }
    }
  }

  /// The letter did not leave. The message names no address.
  final class Undelivered extends RuntimeException {
    Undelivered(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
