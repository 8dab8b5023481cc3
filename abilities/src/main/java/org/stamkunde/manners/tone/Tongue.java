package org.stamkunde.manners.tone;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A language in which letters are written.
public enum Tongue {
  EN(Locale.UK, "“", "”"),
  NB(Locale.of("nb", "NO"), "«", "»"),
  DA(Locale.of("da", "DK"), "»", "«");

  private final Locale locale;
  private final String open;
  private final String close;

  Tongue(Locale locale, String open, String close) {
    this.locale = locale;
    this.open = open;
    this.close = close;
  }

  public Locale locale() {
    return locale;
  }

  /// `en`, `nb` or `da`.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Words as the customer said them.
  String quote(String words) {
    return open + words + close;
  }

  public static Optional<Tongue> of(String tag) {
    for (Tongue tongue : values()) {
      if (tongue.tag().equals(tag)) {
        return Optional.of(tongue);
      }
    }
    return Optional.empty();
  }

  /// The language of a customer's country; null where we write none of its languages.
  public static @Nullable Tongue ofCountry(@Nullable String country) {
    if (country == null) {
      return null;
    }
    return switch (country.strip().toUpperCase(Locale.ROOT)) {
      case "NO", "NOR", "NORWAY", "NORGE", "NOREG" -> NB;
      case "DK", "DNK", "DENMARK", "DANMARK" -> DA;
      case "GB", "UK", "IE", "US", "UNITED KINGDOM", "IRELAND", "EIRE", "UNITED STATES", "USA" ->
          EN;
      default -> null;
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
