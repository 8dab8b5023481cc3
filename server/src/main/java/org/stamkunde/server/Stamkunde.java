package org.stamkunde.server;

import java.nio.file.Path;
import java.util.List;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.line.Terminal;

/// Where the program begins: one command, given in one folder.
public final class Stamkunde {
  private Stamkunde() {}

  public static void main(String[] words) {
    int status = new Terminal(Path.of("").toAbsolutePath(), Speech.ofProcess()).run(List.of(words));
    System.exit(status);
  }
}
