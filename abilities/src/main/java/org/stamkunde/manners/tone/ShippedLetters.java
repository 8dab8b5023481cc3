package org.stamkunde.manners.tone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stamkunde.manners.MessageClass;

/// The letters that come with the program, as a shop finds them before it writes its own.
final class ShippedLetters {
  private static final List<String> NAMES = List.of("thanks", "silence", "need");

  private ShippedLetters() {}

  static List<LetterTemplate> all() {
    List<LetterTemplate> all = new ArrayList<>();
    for (String name : NAMES) {
      for (Tongue tongue : Tongue.values()) {
        all.add(read(name, tongue));
      }
    }
    return all;
  }

  private static LetterTemplate read(String name, Tongue tongue) {
    String file = "letters/" + name + "." + tongue.tag() + ".liquid";
    try (InputStream in = ShippedLetters.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(
            "letter (%s) must be there\nMaybe the program was put together without its resources."
                .formatted(file));
      }
      return read(name, tongue, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A head of lines `Key: value`, an empty line, the body.
  private static LetterTemplate read(String name, Tongue tongue, String text) {
    int end = text.indexOf("\n\n");
    Map<String, String> head = new HashMap<>();
    for (String line : text.substring(0, end).split("\n")) {
      int colon = line.indexOf(':');
      head.put(line.substring(0, colon), line.substring(colon + 1).strip());
    }
    return new LetterTemplate(
        name,
        tongue,
        0,
        head.getOrDefault("Purpose", "service"),
        MessageClass.of(head.getOrDefault("Kind", "service")).orElse(MessageClass.MARKETING),
        head.getOrDefault("Subject", ""),
        text.substring(end + 2).strip(),
        head.getOrDefault("Closing", ""));
  }
}
