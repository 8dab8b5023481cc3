package org.stamkunde.manners.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;

/// A contact as it counts: it was made at one moment, or is held and will be made between two.
public record Contact(
    long id,
    Channel channel,
    MessageClass kind,
    @Nullable String topic,
    Instant earliest,
    Instant latest) {

  /// Whether we started it to sell or to ask; only these count against limits.
  boolean ofOurs() {
    return kind.ofOurs();
  }
}
