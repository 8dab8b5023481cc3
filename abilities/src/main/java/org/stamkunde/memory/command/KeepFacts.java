package org.stamkunde.memory.command;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;

/// `fact`: what the shop wants to know of its customers, and what it knows.
@picocli.CommandLine.Command(
    name = "fact",
    description = {
      "Say what you want to know of customers, and tell what you know.",
      "A fact counts as long as it is fresh, and only for what it was given for.",
      ""
    },
    subcommands = {DefineFact.class, ListFacts.class, RemoveFact.class, TellFact.class})
public final class KeepFacts implements Command {
  @Override
  public Answer run(Rooms rooms) {
    throw new WrongInput("Say what to do: ./stamkunde fact define, list, remove or tell");
  }
}
