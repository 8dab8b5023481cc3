package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;

/// An act of one customer, with when it happened, who told us, and under which id (the same id
/// again is the same happening). `also` are further names that were told with it, strongest first.
public record Happening(
    Identity who,
    List<Identity> also,
    Trust trust,
    Instant at,
    String source,
    String messageId,
    Act act) {
  public Happening {
    also = List.copyOf(also);
  }

  public Happening(Identity who, Instant at, String source, String messageId, Act act) {
    this(who, List.of(), Trust.SHOP, at, source, messageId, act);
  }
}
