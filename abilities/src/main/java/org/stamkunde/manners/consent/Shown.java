package org.stamkunde.manners.consent;

import java.util.Map;
import org.stamkunde.memory.Refused;

/// What must be told of a consent so that it can be shown later: the way on which it was given, and
/// what is evidence on that way. Nothing of it is taken for granted.
final class Shown {
  private static final Map<String, String> ASKED =
      Map.of(
          "form", "which form it was, by its address or name",
          "call", "who spoke with the customer, and when",
          "meeting", "who was there, where and when",
          "letter", "where the letter lies",
          "paper", "where the paper lies",
          "email", "which message it was: from which day, and where it lies");

  private Shown() {}

  /// Refuses a consent of which nobody could show that it was given.
  static void demand(Given given) {
    String how = Terms.filled(given.how());
    if (how == null) {
      throw new Refused(
          "Say how the consent was given: form, call, meeting, letter, paper, email or another way. Nothing is taken for granted.");
    }
    if (Terms.filled(given.evidence()) == null) {
      throw new Refused(
          "Say what shows that the consent was given (evidence): %s.".formatted(asked(how)));
    }
  }

  private static String asked(String how) {
    return ASKED.getOrDefault(how, "what it is and where it lies");
  }
}
