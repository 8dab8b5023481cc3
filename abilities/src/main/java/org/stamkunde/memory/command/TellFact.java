package org.stamkunde.memory.command;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.facts.TellingFacts;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `fact tell`: what is known of one customer.
@picocli.CommandLine.Command(
    name = "tell",
    description = {
      "Tell a fact about a customer; the next question knows it.",
      "",
      "Values are read as people write them: 42, 42,5, 180 cm, NOK 1 200,",
      "31.3.2026, Tromsø, Norge. One that may be meant in two ways is refused.",
      ""
    })
final class TellFact implements Command {
  @Parameters(index = "0", paramLabel = "CUSTOMER", description = Identity.WRITTEN)
  String customer = "";

  @Parameters(index = "1", paramLabel = "NAME", description = "The name of the fact.")
  String name = "";

  @Parameters(index = "2", paramLabel = "VALUE", description = "The value.")
  String value = "";

  @Option(
      names = "--basis",
      paramLabel = "BASIS",
      description = "How you know: stated by the customer (default), observed or inferred.")
  String basis = "stated";

  @Option(
      names = "--confidence",
      paramLabel = "SHARE",
      description = "How sure you are, from 0 to 1 (default: 1).")
  double confidence = 1;

  @Option(
      names = "--purpose",
      paramLabel = "WORD",
      description = "What alone it was given for (default: the fact's own purpose).")
  @Nullable String purpose;

  @Option(
      names = "--expires",
      paramLabel = "DAY",
      description = "The last day on which it counts, such as 2026-12-31.")
  @Nullable String expires;

  @Override
  public Answer run(Rooms rooms) {
    String known = String.valueOf(rooms.door(CustomerAnswer.class).known(customer).customer());
    ZoneId zone = rooms.door(Shop.class).zone();
    TellingFacts.Word word =
        new TellingFacts.Word(
            name, value, FactWords.basis("--basis", basis), confidence, purpose, until(zone));
    try {
      Act.Told told = rooms.door(TellingFacts.class).read(word);
      Receipt receipt = rooms.door(TellingFacts.class).tell(known, told, "fact");
      return answer(receipt, told, zone);
    } catch (Refused refused) {
      throw new WrongInput(FactWords.message(refused), refused);
    }
  }

  private static Answer answer(Receipt receipt, Act.Told told, ZoneId zone) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("customer", receipt.customer());
    json.put("event", receipt.event());
    json.put("fact", told.fact());
    json.put("value", told.value());
    Instant until = told.expires();
    json.put("expires", until == null ? null : CustomerAnswer.moment(until, zone));
    String text = "%s of %s is %s.%n".formatted(told.fact(), receipt.customer(), told.value());
    return new Answer(json, text);
  }

  private @Nullable Instant until(ZoneId zone) {
    if (expires == null) {
      return null;
    }
    try {
      return expires.length() > "2026-12-31".length()
          ? OffsetDateTime.parse(expires).toInstant()
          : LocalDate.parse(expires).plusDays(1).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      throw new WrongInput("--expires is a day, written as 2026-12-31.", e);
    }
  }
}
