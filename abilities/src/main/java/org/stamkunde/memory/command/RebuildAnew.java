package org.stamkunde.memory.command;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;

/// `rebuild`: makes anew what follows from the timeline.
@picocli.CommandLine.Command(
    name = "rebuild",
    description = {"Make anew what follows from the timeline, and say where it differed.", ""},
    subcommands = RebuildMemory.class)
public final class RebuildAnew implements Command {
  @Override
  public Answer run(Rooms rooms) {
    throw new WrongInput("Say what to rebuild: ./stamkunde rebuild memory");
  }
}
