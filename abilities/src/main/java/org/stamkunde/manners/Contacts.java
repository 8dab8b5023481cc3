package org.stamkunde.manners;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Identity;

/// The contacts that were made with a customer, and why.
public interface Contacts {

  /// One contact: its number, when, on which channel, in whose name and what for. `paragraph` is
  /// what the law says of it; `made` is false while it is only held for somebody.
  record Contacted(
      long number,
      Instant at,
      Channel channel,
      MessageClass kind,
      @Nullable String sender,
      String purpose,
      @Nullable String topic,
      @Nullable String offer,
      @Nullable String programme,
      @Nullable String paragraph,
      boolean made) {}

  /// The contacts since this moment, newest first.
  List<Contacted> of(Identity customer, Instant since);
}
