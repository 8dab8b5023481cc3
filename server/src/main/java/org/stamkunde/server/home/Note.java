package org.stamkunde.server.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a running program leaves in its home (`server.json`, readable by the owner alone) so that
/// commands find it: the port of its door for commands, the word that opens it, the address of the
/// console.
public record Note(int port, String token, long pid, String address) {
  private static final Pattern FIELD = Pattern.compile("\"(\\w+)\":(?:\"([^\"]*)\"|(\\d+))");

  public void leave(Home home) {
    String json =
        "{\"port\":"
            + port
            + ",\"token\":\""
            + token
            + "\",\"pid\":"
            + pid
            + ",\"address\":\""
            + address
            + "\"}\n";
    try {
      Home.Confidential.write(home.note(), json);
    } catch (IOException e) {
      throw new UncheckedIOException("server.json cannot be written", e);
    }
  }

  /// The note of a home, if a program left one; that program may be gone.
  public static Optional<Note> in(Home home) {
    int port = 0;
    String token = "";
    long pid = 0;
    String address = "";
    try {
      Matcher field = FIELD.matcher(Files.readString(home.note()));
      while (field.find()) {
        switch (field.group(1)) {
          case "port" -> port = Integer.parseInt(field.group(3));
          case "token" -> token = field.group(2);
          case "pid" -> pid = Long.parseLong(field.group(3));
          case "address" -> address = field.group(2);
          default -> {}
        }
      }
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
    return port == 0 || token == null
        ? Optional.empty()
        : Optional.of(new Note(port, token, pid, address == null ? "" : address));
  }

  public static void remove(Home home) {
    try {
      Files.deleteIfExists(home.note());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
