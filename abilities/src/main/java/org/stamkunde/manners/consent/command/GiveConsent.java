package org.stamkunde.manners.consent.command;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.manners.consent.Consents;
import picocli.CommandLine.Mixin;

/// `consent give`: a customer agreed to something.
@picocli.CommandLine.Command(
    name = "give",
    description = {
      "Take down a consent, with its wording, how it was given (--how), and what",
      "shows it (--evidence).",
      ""
    })
final class GiveConsent extends Telling {
  @Mixin Whom whom = new Whom();

  @Mixin ConsentWords words = new ConsentWords();

  @Override
  Answer told(Rooms rooms) {
    return Known.answer(
        rooms.door(Consents.class).give(whom.word(rooms), words.given(rooms)),
        "%s agreed to %s by %s.".formatted(whom.id, words.purpose, words.channel.word()));
  }
}
