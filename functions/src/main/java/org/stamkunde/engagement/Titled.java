package org.stamkunde.engagement;

import java.util.Locale;
import java.util.Set;

/// Words before a name that are no first name.
final class Titled {
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "lady",
          "lord",
          "rev",
          "hr",
          "herr",
          "fr",
          "fru",
          "frk",
          "frøken",
          "the");

  private Titled() {}

  static boolean begins(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
