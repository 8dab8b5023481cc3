package org.stamkunde.manners.consent.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.consent.DoubleOptIn;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Refused;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `consent ask`: a consent that waits until the address itself confirms it.
@picocli.CommandLine.Command(
    name = "ask",
    description = {
      "Take down a consent that counts once the address confirms it. The answer",
      "holds the token to send there, in a link to the page /yes/TOKEN; it is",
      "shown this once.",
      ""
    })
public final class AskConsent implements Command {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "A customer number, or an address as email:NAME@EXAMPLE.COM.")
  String id = "";

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "For how many days the token is good (default: 7).")
  int days = 7;

  @Mixin ConsentWords words = new ConsentWords();

  @Override
  public Answer run(Rooms rooms) {
    if (days < 1 || days > 60) {
      throw new WrongInput("--days is a number from 1 to 60, and not %d.".formatted(days));
    }
    try {
      // Whoever signs up need not be known yet.
      String token =
          rooms
              .door(DoubleOptIn.class)
              .ask(Identity.parse(id), words.given(rooms), Duration.ofDays(days));
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("customer", id);
      json.put("token", token);
      return new Answer(json, "Waits for the token %s, for %d days.%n".formatted(token, days));
    } catch (Refused refused) {
      throw new WrongInput(String.valueOf(refused.getMessage()), refused);
    }
  }
}
