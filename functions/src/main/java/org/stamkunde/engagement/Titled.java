package org.stamkunde.engagement;

import java.util.Locale;
import java.util.Set;

/// Words about a name that are no part of it: before it titles, behind it legal forms.
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

  private static final Set<String> LEGAL_FORMS =
      Set.of("as", "asa", "a/s", "aps", "ans", "ab", "ltd", "plc", "llc", "inc", "gmbh");

  private Titled() {}

  /// Whether a name ends as only a company's does.
  static boolean company(String name) {
    String last = name.strip().replaceAll("^.*\\s", "");
    return !last.equals(name.strip())
        && LEGAL_FORMS.contains(last.toLowerCase(Locale.ROOT).replace(".", ""));
  }

  static boolean begins(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
