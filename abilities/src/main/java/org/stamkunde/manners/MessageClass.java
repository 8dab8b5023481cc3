package org.stamkunde.manners;

import java.util.Locale;
import java.util.Optional;

/// What a message is for, as the law tells messages apart. Any selling part makes the whole message
/// marketing, and so does asking for consent.
public enum MessageClass {
  /// Sells, or leads to a sale.
  MARKETING,
  /// Tells what the customer needs to know of what he has: a recall, an outage, a changed term.
  SERVICE,
  /// Belongs to one transaction: a receipt, a shipment, an invoice.
  TRANSACTIONAL,
  /// Asks, sells nothing.
  SURVEY,
  /// The customer asked for this very message.
  REQUESTED;

  /// Whether a consent to messages of this class is one to messages of the other: only who agreed
  /// to be sold to may be sold to on that ground.
  public boolean covers(MessageClass other) {
    return switch (other) {
      case MARKETING -> this == MARKETING;
      case SURVEY -> this == MARKETING || this == SURVEY;
      case SERVICE, TRANSACTIONAL, REQUESTED -> true;
    };
  }

  /// The word in commands, programs and templates.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<MessageClass> of(String word) {
    for (MessageClass kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
