package org.stamkunde.memory.command;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;

/// `import`: takes in what other programs export.
@picocli.CommandLine.Command(
    name = "import",
    description = {
      "Take in what a shop's other programs export.",
      "Files of orders are read without a mapping by hand: first try --dry-run to see how.",
      ""
    },
    subcommands = TakeInOrders.class)
public final class TakeIn implements Command {
  @Override
  public Answer run(Rooms rooms) {
    throw new WrongInput("Say what to import: ./stamkunde import orders FILE");
  }
}
