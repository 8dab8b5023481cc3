package org.stamkunde.memory.command;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Receipt;
import org.stamkunde.memory.Shop;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `note`: what a customer said, wishes, or thought of a product.
@picocli.CommandLine.Command(
    name = "note",
    description = {
      "Note what a customer said; the next greeting knows it.",
      "",
      "With --kind also: a preference; declined, what the customer does not want; satisfied or",
      "dissatisfied, with a product or with us; complained, until it is mended: the complaint about",
      "what --about names, or without it all of them.",
      ""
    })
public final class TakeNote implements Command {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "A customer number, or an address as email:NAME@EXAMPLE.COM.")
  String id = "";

  @Parameters(index = "1", paramLabel = "TEXT", description = "The words, in quotes.")
  String text = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "note (default), preference, declined, satisfied, dissatisfied, complained or mended.")
  String kind = "note";

  @Option(
      names = "--about",
      paramLabel = "PRODUCT",
      description = "What it is about, such as a product.")
  @Nullable String about;

  @Override
  public Answer run(Rooms rooms) {
    if (text.isBlank()) {
      throw new WrongInput("The text is empty. Say what the customer said, in quotes.");
    }
    Act act = act();
    String customer = String.valueOf(rooms.door(CustomerAnswer.class).known(id).customer());
    Receipt receipt =
        rooms
            .door(Memory.class)
            .remember(
                new Happening(
                    Identity.parse(customer),
                    at(act, rooms),
                    "note",
                    UUID.randomUUID().toString(),
                    act));
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("customer", receipt.customer());
    json.put("event", receipt.event());
    return new Answer(json, "Noted for %s.".formatted(receipt.customer()));
  }

  /// A complaint and its end follow each other, also in a shop whose today stands still.
  private static Instant at(Act act, Rooms rooms) {
    return act instanceof Act.Complained || act instanceof Act.Mended
        ? rooms.door(Clock.class).instant()
        : rooms.door(Shop.class).today().instant();
  }

  private Act act() {
    return switch (kind) {
      case "note" -> new Act.Said(about == null ? text : text + " (" + about + ")");
      case "preference" -> new Act.Preferred(text, about);
      case "declined" -> new Act.Declined(text, about);
      case "satisfied" -> new Act.Judged(true, text, about);
      case "dissatisfied" -> new Act.Judged(false, text, about);
      case "complained" -> new Act.Complained(text, about);
      case "mended" -> new Act.Mended(text, about);
      default ->
          throw new WrongInput(
              "--kind is note, preference, declined, satisfied, dissatisfied, complained or mended, and not %s."
                  .formatted(kind));
    };
  }
}
