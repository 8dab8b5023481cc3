package org.stamkunde.server.line;

import org.stamkunde.server.door.Speech;
import org.stamkunde.server.start.House;

/// Fills the home of the demo on its first start.
final class DemoShop {
  private DemoShop() {}

  static void fill(House house, Speech speech) {
    speech.aside("The simulated market is not open yet.");
  }
}
