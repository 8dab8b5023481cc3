package org.stamkunde.manners.consent.command;

import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.manners.command.AnyChannel;
import org.stamkunde.manners.consent.Consents;
import org.stamkunde.memory.Stance;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `consent withdraw`: a customer took a consent back.
@picocli.CommandLine.Command(
    name = "withdraw",
    description = {
      "Take down that a consent was taken back; it counts from the next call on.",
      "Without --purpose or --channel: for all of them.",
      ""
    })
final class WithdrawConsent extends Telling {
  @Mixin Whom whom = new Whom();

  @Option(names = "--purpose", paramLabel = "NAME", description = "What for (default: everything).")
  String purpose = Stance.ALL;

  @Mixin AnyChannel channel = new AnyChannel();

  @Option(
      names = "--how",
      paramLabel = "WAY",
      description = "How it was told: call, letter, form …")
  @Nullable String how;

  @Override
  Answer told(Rooms rooms) {
    return Known.answer(
        rooms.door(Consents.class).withdraw(whom.word(rooms), purpose, where(), how),
        "%s took the consent back.".formatted(whom.id));
  }

  private String where() {
    String word = channel.word();
    return word == null ? Stance.ALL : word;
  }
}
