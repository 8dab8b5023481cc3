package org.stamkunde.server.keys;

import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;
import picocli.CommandLine.Parameters;

/// `key limit`: how many requests a second a key may make.
@picocli.CommandLine.Command(
    name = "limit",
    description = {"Limit how many requests a second a key may make; 0 takes the limit away.", ""})
public final class LimitKey implements Command {
  @Parameters(index = "0", paramLabel = "ID", description = "The key's id, as key list shows it.")
  String id = "";

  @Parameters(index = "1", paramLabel = "N", description = "Requests a second; 0: no limit.")
  int requests;

  @Override
  public Answer run(Rooms rooms) {
    Key key = rooms.door(Keys.class).limit(id, requests);
    String text =
        key.limit() == null
            ? "Key %s is not limited.".formatted(key.id())
            : "Key %s may make %d requests a second.".formatted(key.id(), key.limit());
    return new Answer(KeyWords.json(key, null), text);
  }
}
