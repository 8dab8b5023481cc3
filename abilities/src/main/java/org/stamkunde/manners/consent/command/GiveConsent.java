package org.stamkunde.manners.consent.command;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.consent.Consents;
import org.stamkunde.memory.Refused;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `consent give`: a customer agreed to something.
@picocli.CommandLine.Command(
    name = "give",
    description = {
      "Take down a consent, with its wording, how it was given (--how), and what",
      "shows it (--evidence).",
      ""
    })
public final class GiveConsent implements Command {
  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "A customer number, or an address as email:NAME@EXAMPLE.COM.")
  String id = "";

  @Mixin ConsentWords words = new ConsentWords();

  @Override
  public Answer run(Rooms rooms) {
    try {
      return Known.answer(
          rooms.door(Consents.class).give(Known.word(rooms, id), words.given(rooms)),
          "%s agreed to %s by %s.".formatted(id, words.purpose, words.channel));
    } catch (Refused refused) {
      throw new WrongInput(String.valueOf(refused.getMessage()), refused);
    }
  }
}
