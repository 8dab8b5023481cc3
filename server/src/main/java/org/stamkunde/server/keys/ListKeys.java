package org.stamkunde.server.keys;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Command;
import org.stamkunde.frame.Rooms;

/// `key list`: all keys, never their secrets.
@picocli.CommandLine.Command(
    name = "list",
    description = {"List all keys, the newest first; never their secrets.", ""})
public final class ListKeys implements Command {
  @Override
  public Answer run(Rooms rooms) {
    List<Key> keys = rooms.door(Keys.class).all();
    String text =
        keys.isEmpty()
            ? "There is no key yet. Make one with: ./stamkunde key create --kind server"
            : keys.stream().map(KeyWords::line).collect(Collectors.joining("\n"));
    return new Answer(
        Map.of("keys", keys.stream().map(key -> KeyWords.json(key, null)).toList()), text);
  }
}
