package org.stamkunde.tables;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The names of the months in the languages that exports are written in.
final class Months {
  private static final Map<String, Integer> NAMES = read();

  private Months() {}

  /// The number of a month, or 0 for another word.
  static int number(String name) {
    return NAMES.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
  }

  private static Map<String, Integer> read() {
    InputStream bytes = Objects.requireNonNull(Months.class.getResourceAsStream("months.txt"));
    Map<String, Integer> names = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] months = line.substring(line.indexOf(':') + 1).split(",", -1);
          for (int i = 0; i < months.length; i++) {
            for (String name : months[i].strip().split(" ", -1)) {
              names.put(name, i + 1);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(names);
  }
}
