package org.stamkunde.manners.consent.command;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Rooms;
import org.stamkunde.manners.command.NeededChannel;
import org.stamkunde.manners.consent.Given;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// The options that say what is agreed to, and how.
final class ConsentWords {
  @Option(
      names = "--purpose",
      required = true,
      paramLabel = "NAME",
      description = "What for, such as marketing or newsletter.")
  String purpose = "";

  @Mixin NeededChannel channel = new NeededChannel();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "In which language it was agreed to (default: en).")
  @Nullable String language;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "Which version of the wording (default: the newest).")
  @Nullable Integer version;

  @Option(names = "--wording", paramLabel = "TEXT", description = "The words, if they were others.")
  @Nullable String wording;

  @Option(names = "--sender", paramLabel = "NAME", description = "To whom, if not to the shop.")
  @Nullable String sender;

  @Option(
      names = "--how",
      paramLabel = "WAY",
      description = "How it was given: form, call, meeting, letter, paper …")
  @Nullable String how;

  @Option(
      names = "--evidence",
      paramLabel = "TEXT",
      description = {"What shows it: which form; who called, and when; where the paper", "lies."})
  @Nullable String evidence;

  @Option(names = "--jurisdiction", paramLabel = "CC", description = "Under which country's law.")
  @Nullable String jurisdiction;

  @Option(names = "--expires", paramLabel = "DAY", description = "The last day on which it counts.")
  @Nullable String expires;

  Given given(Rooms rooms) {
    Instant until = Known.until(rooms, "--expires", expires);
    return new Given(
        purpose,
        channel.word(),
        sender,
        language,
        version,
        wording,
        how,
        evidence,
        jurisdiction,
        until);
  }
}
