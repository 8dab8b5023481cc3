package org.stamkunde.manners.consent.command;

import java.util.List;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.consent.Consents;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import picocli.CommandLine.Parameters;

/// The customer whom a command is about.
final class Whom {
  @Parameters(index = "0", paramLabel = "ID", description = Identity.WRITTEN)
  String id = "";

  /// Whoever is named, known or not yet.
  Identity named() {
    return Identity.parse(id);
  }

  /// A word of a known customer, told here.
  Consents.Word word(Rooms rooms) {
    Memory memory = rooms.door(Memory.class);
    if (memory.of(named()).isEmpty()) {
      List<String> near = memory.near(id);
      throw new WrongInput(
          "Nobody is known as %s.%s"
              .formatted(
                  id,
                  near.isEmpty() ? "" : " Did you mean %s?".formatted(String.join(", ", near))));
    }
    return Consents.Word.of(named(), "command");
  }
}
