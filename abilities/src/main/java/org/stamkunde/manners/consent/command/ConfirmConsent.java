package org.stamkunde.manners.consent.command;

import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.manners.consent.DoubleOptIn;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `consent confirm`: the token of a consent came back from its address.
@picocli.CommandLine.Command(
    name = "confirm",
    description = {
      "Confirm a consent by the token that went to its address.",
      "It counts from then on. A token serves once, and for as long as was said when it was made.",
      ""
    })
final class ConfirmConsent extends Telling {
  @Parameters(
      index = "0",
      paramLabel = "TOKEN",
      description = "The token, as `consent ask` told it.")
  String token = "";

  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      description = "What shows it, such as a note of the call.")
  @Nullable String evidence;

  @Override
  Answer told(Rooms rooms) {
    return rooms
        .door(DoubleOptIn.class)
        .confirm(token, evidence)
        .map(receipt -> Known.answer(receipt, "Confirmed: the consent counts."))
        .orElseThrow(
            () -> new WrongInput("Nothing waits for this token: it is unknown, used or too old."));
  }
}
