package org.stamkunde.server.keys;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import picocli.CommandLine.Parameters;

/// `key revoke`: nobody gets in with it any more.
@picocli.CommandLine.Command(
    name = "revoke",
    description = {"Revoke a key: nobody gets in with it any more.", ""})
public final class RevokeKey implements Command {
  @Parameters(index = "0", paramLabel = "ID", description = "The key's id, as key list shows it.")
  String id = "";

  @Override
  public Answer run(Rooms rooms) {
    Key key = rooms.door(Keys.class).revoke(id);
    return new Answer(KeyWords.json(key, null), "Key %s is revoked.".formatted(key.id()));
  }
}
