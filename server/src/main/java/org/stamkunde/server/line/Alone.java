package org.stamkunde.server.line;

import java.nio.file.Path;
import org.stamkunde.frame.Command;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.HomeLock;
import org.stamkunde.server.start.House;

/// A command on a home on which no program runs: opens the house, does the one thing, closes it.
final class Alone {
  private Alone() {}

  static int run(
      Command command, Home home, HomeLock lock, Path folder, boolean json, Speech speech) {
    try (House house = House.forOneCommand(home, lock)) {
      return Answering.of(house).answer(command, folder, json, speech);
    }
  }
}
