package org.stamkunde.engagement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A language that we speak to customers.
public enum Tongue {
  EN(Locale.UK),
  NB(Locale.of("nb", "NO")),
  DA(Locale.of("da", "DK"));

  private final Locale locale;

  Tongue(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /// `en`, `nb` or `da`.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The language of a customer's country, written as two letters or as a name; English where it is
  /// another or unknown.
  public static Tongue ofCountry(@Nullable String country) {
    if (country == null) {
      return EN;
    }
    return switch (country.strip().toUpperCase(Locale.ROOT)) {
      case "NO", "NOR", "NORWAY", "NORGE", "NOREG" -> NB;
      case "DK", "DNK", "DENMARK", "DANMARK" -> DA;
      default -> EN;
    };
  }

  /// The language that a reader's locale asks for.
  public static Tongue of(Locale wanted) {
    return switch (wanted.getLanguage()) {
      case "nb", "no", "nn" -> NB;
      case "da" -> DA;
      default -> EN;
    };
  }
}
