package org.stamkunde.customerbase.web;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Countries as a reader knows them: two letters of an export become a name, names stay.
final class Countries {
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private Countries() {}

  static String named(String written, Locale reader) {
    String code = written.equals("UK") ? "GB" : written;
    return CODES.contains(code) ? Locale.of("", code).getDisplayCountry(reader) : written;
  }

  /// City and country, what of them is known.
  static @Nullable String place(@Nullable String city, @Nullable String country, Locale reader) {
    if (country == null) {
      return city;
    }
    String name = named(country, reader);
    return city == null ? name : city + ", " + name;
  }
}
