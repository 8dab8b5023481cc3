package org.stamkunde.memory.command;

import java.util.Map;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.facts.EditingKinds;
import picocli.CommandLine.Parameters;

/// `fact remove`: an entry of the schema goes.
@picocli.CommandLine.Command(
    name = "remove",
    description = {
      "Take a fact out of what you want to know.",
      "",
      "What was told of it stays on the timelines as history and counts for",
      "nothing: no page, no text and no decision reads it. Defined again under",
      "the same name it counts again, as far as it is still fresh. A password for",
      "another system that was kept with it is deleted.",
      "",
      "Which facts there are says: ./stamkunde fact list",
      ""
    })
final class RemoveFact implements Command {
  @Parameters(index = "0", paramLabel = "NAME", description = "The name of the fact.")
  String name = "";

  @Override
  public Answer run(Rooms rooms) {
    if (!rooms.door(EditingKinds.class).remove(name)) {
      throw new WrongInput("There is no fact of this name. See: ./stamkunde fact list");
    }
    return new Answer(Map.of("removed", name), "Removed %s.%n".formatted(name));
  }
}
