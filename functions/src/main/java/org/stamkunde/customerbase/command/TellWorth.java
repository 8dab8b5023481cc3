package org.stamkunde.customerbase.command;

import java.util.List;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Figures;
import org.stamkunde.customerbase.Statement;
import org.stamkunde.customerbase.Values;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;

/// `base`: the customer base in the terminal.
@picocli.CommandLine.Command(
    name = "base",
    description = "The customer base: size, value, who is leaving, repeat share.")
public final class TellWorth implements Command {
  private static final int SHOWN = 5;

  @Override
  public Answer run(Rooms rooms) {
    Statement statement = rooms.door(Figures.class).statement();
    List<CustomerValue> leaving = rooms.door(Values.class).worthAWord(SHOWN);
    return new Answer(statement, new WorthInWords(statement, leaving).text());
  }
}
