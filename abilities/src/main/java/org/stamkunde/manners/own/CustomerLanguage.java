package org.stamkunde.manners.own;

import java.util.Locale;
import java.util.Optional;
import org.stamkunde.memory.Remembered;

/// The language in which we speak to a customer: that of the country, where it tells one.
public final class CustomerLanguage {
  private CustomerLanguage() {}

  /// `nb` or `da`, or nothing: then the browser's language, or English, will do. Swedes and Germans
  /// read English as long as these pages do not speak their language.
  public static Optional<String> of(Remembered customer) {
    String country = customer.profile().country();
    if (country == null) {
      return Optional.empty();
    }
    return switch (country.strip().toUpperCase(Locale.ROOT)) {
      case "NO", "NOR", "NORWAY", "NORGE", "NOREG" -> Optional.of("nb");
      case "DK", "DNK", "DENMARK", "DANMARK" -> Optional.of("da");
      default -> Optional.empty();
    };
  }
}
