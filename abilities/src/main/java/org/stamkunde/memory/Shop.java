package org.stamkunde.memory;

import java.time.ZoneId;

/// The shop itself: its currency (`XXX` until it is known), its zone, and its today.
public interface Shop {
  String currency();

  ZoneId zone();

  AsOf today();
}
