package org.stamkunde.manners.twin;

import org.stamkunde.manners.Outlet;

/// Carries whatever it is given.
public interface LeakingOutlet {
  /// To anybody, any text.
  @Outlet
  void send(String to, String text);
}
