package org.stamkunde.server.line;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Objects;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.server.door.Speech;
import org.stamkunde.server.home.Home;

/// What nobody expected: one sentence to the person, all of it to the log.
final class Faults {
  private Faults() {}

  static int told(Throwable fault, Home home, Speech speech) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof WrongInput wrong) {
        speech.aside(words(wrong));
        return 2;
      }
    }
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    String where;
    try {
      Files.createDirectories(home.logs());
      Files.writeString(
          home.log(),
          Instant.now() + " ERROR " + trace + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      where = "The details are in " + home.log() + ".";
    } catch (IOException e) {
      where = trace.toString();
    }
    speech.aside("Something went wrong: " + sentence(fault) + " " + where);
    return 1;
  }

  /// A fault's message; our own always have one.
  static String words(Throwable fault) {
    return Objects.requireNonNullElse(fault.getMessage(), "No reason was given.");
  }

  /// Only our own words are shown: those of others may speak of classes, or hold values.
  private static String sentence(Throwable fault) {
    Throwable own = fault;
    while (own.getCause() != null && !(own instanceof IllegalStateException)) {
      own = own.getCause();
    }
    String message = own instanceof IllegalStateException ? own.getMessage() : null;
    if (message == null || message.contains("Exception")) {
      return "this should not happen.";
    }
    return message.endsWith(".") ? message : message + ".";
  }
}
