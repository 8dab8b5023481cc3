package org.stamkunde.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stamkunde.frame.WrongInput;

/// Runs PostgreSQL's programs. They refuse to run as root, so root runs them in a user namespace of
/// their own, where they are nobody.
final class Tool {
  private final Path binaries;
  private final List<String> prefix;

  Tool(Path binaries) {
    this.binaries = binaries;
    this.prefix = identity();
  }

  /// What a program said, and how it ended.
  record Ended(int status, String said) {
    boolean well() {
      return status == 0;
    }
  }

  Ended run(String program, List<String> words) {
    List<String> line = new ArrayList<>(prefix);
    line.add(binaries.resolve("bin").resolve(program).toString());
    line.addAll(words);
    return ended(line);
  }

  private static List<String> identity() {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    List<String> namespace = List.of("unshare", "-U");
    List<String> trial = List.of("unshare", "-U", "true");
    try {
      if (ended(trial).well()) {
        return namespace;
      }
    } catch (UncheckedIOException e) {
      // There is no such program here: the sentence below says what to do.
    }
    throw new WrongInput(
        "PostgreSQL does not run as root, and this system does not let it run as nobody (unshare -U). "
            + "Run Stamkunde as an ordinary user, or set "
            + OwnServer.SETTING
            + " to a server of your own.");
  }

  private static Ended ended(List<String> line) {
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C");
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Ended(process.waitFor(), said);
    } catch (IOException e) {
      throw new UncheckedIOException("A program of PostgreSQL cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while PostgreSQL was at work", e);
    }
  }
}
