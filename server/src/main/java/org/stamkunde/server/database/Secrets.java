package org.stamkunde.server.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.stamkunde.server.home.Home;

/// The passwords of the database's two roles: its keeper, who may do everything and is used only to
/// set up, and the program, which owns its own database and nothing else.
record Secrets(String keeper, String program) {
  static Secrets of(Home home) {
    Path file = home.secrets().resolve("database");
    try {
      if (!Files.exists(file)) {
        Home.Confidential.write(file, fresh() + "\n" + fresh() + "\n");
      }
      List<String> lines = Files.readAllLines(file);
      return new Secrets(lines.get(0), lines.get(1));
    } catch (IOException e) {
      throw new UncheckedIOException("The secrets of the database cannot be read", e);
    }
  }

  private static String fresh() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Secrets";
  }
}
