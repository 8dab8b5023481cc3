package org.stamkunde.manners.tone;

import java.util.Locale;
import java.util.Optional;

/// The steps of the ladder: how near a relation lets us speak. Each bears what the steps below it
/// bear.
public enum Tone {
  /// We know nobody here.
  STRANGER("stranger"),
  /// We know what to call the customer.
  KNOWN_NAME("name"),
  /// The customer told us what he needs or likes.
  STATED_NEED("need"),
  /// The customer showed it: bought, and kept what he bought.
  PROVEN_BEHAVIOUR("proven"),
  /// The customer came back over a year and more, and nothing stands between us.
  STANDING_RELATION("standing");

  private final String word;

  Tone(String word) {
    this.word = word;
  }

  /// The step's word in templates and programs.
  public String word() {
    return word;
  }

  /// Its place on the ladder, from 1 to 5.
  public int step() {
    return ordinal() + 1;
  }

  /// Whether what needs `other` may be said on this step.
  public boolean bears(Tone other) {
    return compareTo(other) >= 0;
  }

  public static Optional<Tone> of(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    for (Tone tone : values()) {
      if (tone.word.equals(wanted)) {
        return Optional.of(tone);
      }
    }
    return Optional.empty();
  }

  public static Tone ofStep(int step) {
    return values()[Math.clamp(step, 1, values().length) - 1];
  }
}
