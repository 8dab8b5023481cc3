package org.stamkunde.manners.consent.command;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.consent.DoubleOptIn;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `consent ask`: a consent that waits until the address itself confirms it.
@picocli.CommandLine.Command(
    name = "ask",
    description = {
      "Take down a consent that counts once the address confirms it. The answer",
      "holds the token to send there, in a link to the page /yes/TOKEN; it is",
      "shown this once.",
      ""
    })
final class AskConsent extends Telling {
  @Mixin Whom whom = new Whom();

  @Option(
      names = "--days",
      paramLabel = "N",
      description = "For how many days the token is good (default: 7).")
  int days = 7;

  @Mixin ConsentWords words = new ConsentWords();

  @Override
  Answer told(Rooms rooms) {
    if (days < 1 || days > 60) {
      throw new WrongInput("--days is a number from 1 to 60, and not %d.".formatted(days));
    }
    // Whoever signs up need not be known yet.
    String token =
        rooms.door(DoubleOptIn.class).ask(whom.named(), words.given(rooms), Duration.ofDays(days));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("customer", whom.id);
    json.put("token", token);
    return new Answer(json, "Waits for the token %s, for %d days.%n".formatted(token, days));
  }
}
