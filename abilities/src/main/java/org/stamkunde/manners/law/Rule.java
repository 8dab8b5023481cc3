package org.stamkunde.manners.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One rule of a country's file: when it fits, what it decides, by which paragraph of which source
/// in force since when, its sentence in each language, and what an allowed contact needs besides.
record Rule(
    String title,
    Fits fits,
    boolean allowed,
    String paragraph,
    Source source,
    LocalDate since,
    Map<String, String> says,
    List<Map<String, String>> needs) {
  Rule {
    says = Map.copyOf(says);
    needs = List.copyOf(needs);
  }

  /// An official text: its name, what it is, and where it stands.
  record Source(String name, String what) {
    String written() {
      return what.isEmpty() ? name : name + ": " + what;
    }
  }
}
