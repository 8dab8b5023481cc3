package org.stamkunde.memory.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.memory.Identity;
import picocli.CommandLine.Parameters;

/// `customer`: one customer, with history, value, and what to greet with.
@picocli.CommandLine.Command(
    name = "customer",
    description = {
      "One customer: who it is, the history, the value, what to greet with, and why.",
      ""
    })
public final class TellCustomer implements Command {
  @Parameters(paramLabel = "ID", description = Identity.WRITTEN)
  String id = "";

  @Override
  public Answer run(Rooms rooms) {
    Map<String, @Nullable Object> json = rooms.door(CustomerAnswer.class).of(id, Integer.MAX_VALUE);
    return new Answer(json, new CustomerWords(json).text());
  }
}
