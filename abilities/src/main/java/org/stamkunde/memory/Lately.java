package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a customer did of late beside buying: how much happened in all and when last, the products
/// looked at and the shop's own events with the last time of each (newest first, the newest only),
/// and what somebody claimed in a browser.
public record Lately(
    long happenings, @Nullable Instant last, List<Seen> seen, List<Done> done, Profile claimed) {

  public static final Lately NOTHING = new Lately(0, null, List.of(), List.of(), Profile.UNKNOWN);

  /// A product and when it was last looked at.
  public record Seen(String product, Instant last) {}

  /// One of the shop's own events, or a page, and when it was last.
  public record Done(String event, Instant last) {}
}
