package org.stamkunde.manners.consent.command;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;

/// `consent`: what customers agreed to, in which words, and how that is shown.
@picocli.CommandLine.Command(
    name = "consent",
    description = {
      "Take down what customers agree to and take back, with its proof; say what",
      "may be agreed to, and in which words; bring consents in and take them along.",
      ""
    },
    subcommands = {
      GiveConsent.class,
      WithdrawConsent.class,
      AskConsent.class,
      ConfirmConsent.class,
      ListConsents.class,
      BringConsents.class,
      TakeConsentsAlong.class,
      DefinePurpose.class,
      PutIntoWords.class,
      StateAlike.class
    })
public final class KeepConsents implements Command {
  @Override
  public Answer run(Rooms rooms) {
    throw new WrongInput(
        "Say what to do: ./stamkunde consent give, withdraw, ask, confirm, log, import, export, purpose, wording or alike");
  }
}
