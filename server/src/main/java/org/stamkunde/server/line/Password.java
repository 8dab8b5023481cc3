package org.stamkunde.server.line;

import java.util.LinkedHashMap;
import java.util.Map;
import org.stamkunde.frame.Answer;
import org.stamkunde.frame.Rooms;
import org.stamkunde.server.users.Users;
import picocli.CommandLine.Option;

/// Gives a user of the console a new password.
@picocli.CommandLine.Command(
    name = "password",
    description = {"Give a user of the console a new password, shown this once.", ""})
public final class Password implements org.stamkunde.frame.Command {
  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Whose password (default: ${DEFAULT-VALUE}).",
      defaultValue = Users.OWNER)
  String user = Users.OWNER;

  @Override
  public Answer run(Rooms rooms) {
    String password = rooms.door(Users.class).reset(user);
    Map<String, String> told = new LinkedHashMap<>();
    told.put("user", user);
    told.put("password", password);
    return new Answer(
        told, "The password of %s is now %s (shown this once).".formatted(user, password));
  }
}
