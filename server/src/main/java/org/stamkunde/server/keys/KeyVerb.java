package org.stamkunde.server.keys;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import org.stamkunde.frame.WrongInput;

/// `key`: makes, lists, limits and revokes keys of programs and browsers.
@picocli.CommandLine.Command(
    name = "key",
    description = {
      "Make or revoke a key for a program or a browser.",
      "",
      "A server key is secret; a browser key is public, brings events at low trust, and works from",
      "its own sites alone.",
      ""
    },
    subcommands = {CreateKey.class, RevokeKey.class, ListKeys.class, LimitKey.class})
public final class KeyVerb implements Command {
  @Override
  public Answer run(Rooms rooms) {
    throw new WrongInput("Say what to do: ./stamkunde key create, list, limit or revoke");
  }
}
