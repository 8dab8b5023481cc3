package org.stamkunde.manners.consent.command;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Refused;
import org.stamkunde.tables.FileFault;

/// A command that tells the room of consents something. What the room refuses is wrong input of
/// whoever told it.
abstract class Telling implements Command {
  @Override
  public final Answer run(Rooms rooms) {
    try {
      return told(rooms);
    } catch (Refused | FileFault refused) {
      throw new WrongInput(String.valueOf(refused.getMessage()), refused);
    }
  }

  abstract Answer told(Rooms rooms);
}
