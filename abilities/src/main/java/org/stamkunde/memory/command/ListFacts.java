package org.stamkunde.memory.command;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactKinds;

/// `fact list`: the schema.
@picocli.CommandLine.Command(
    name = "list",
    description = {
      "The facts that you want to know of customers: their names and titles, what",
      "values they take, what they may be used for, how fast they age, and where",
      "those live that are read from other systems.",
      "",
      "What is known of one customer says: ./stamkunde customer ID. There each",
      "fact stands with its source, its time, how sure it is, and until when.",
      "",
      "A fact is defined or changed by: ./stamkunde fact define NAME",
      ""
    })
final class ListFacts implements Command {
  @Override
  public Answer run(Rooms rooms) {
    List<FactKind> kinds = rooms.door(FactKinds.class).all();
    String text =
        kinds.isEmpty()
            ? "No fact is defined yet. Try: ./stamkunde fact define shoe-size --type number\n"
            : kinds.stream().map(FactWords::sentence).collect(Collectors.joining("\n", "", "\n"));
    return new Answer(Map.of("facts", kinds.stream().map(FactWords::kind).toList()), text);
  }
}
