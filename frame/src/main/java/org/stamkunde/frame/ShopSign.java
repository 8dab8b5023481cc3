package org.stamkunde.frame;

import java.time.LocalDate;
import java.time.ZoneId;

/// What every page shows of the shop: its currency (`XXX` while unknown), its zone, its today. The
/// room that knows the shop provides one bean.
public interface ShopSign {
  String currency();

  ZoneId zone();

  LocalDate today();
}
