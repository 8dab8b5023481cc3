package org.stamkunde.memory.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Places: a country by its code, a place in a country as `Tromsø, NO`, or a place alone. Countries
/// are known by their names in the languages of the shop's neighbours.
final class Places {
  private static final List<String> LANGUAGES = List.of("en", "nb", "da", "sv", "de");
  private static final Map<String, String> COUNTRIES = countries();

  private Places() {}

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      for (String language : LANGUAGES) {
        String name = country.getDisplayCountry(Locale.of(language));
        names.put(name.toLowerCase(Locale.ROOT), code);
      }
      names.put(code.toLowerCase(Locale.ROOT), code);
    }
    names.put("uk", "GB");
    names.put("england", "GB");
    names.put("usa", "US");
    return Map.copyOf(names);
  }

  static @Nullable String country(String name) {
    return COUNTRIES.get(name.strip().toLowerCase(Locale.ROOT));
  }

  static Reading read(String text) {
    String whole = country(text);
    if (whole != null) {
      return Reading.of(whole);
    }
    int comma = text.lastIndexOf(',');
    String last = text.substring(comma + 1).strip();
    String country = comma > 0 ? country(last) : null;
    if (country != null) {
      return Reading.of(text.substring(0, comma).strip() + ", " + country);
    }
    if (last.matches("[A-Z]{2}") || !text.codePoints().anyMatch(Character::isLetter)) {
      return Reading.not(
          "place", "This is not a place. Write a country, or a place as Bergen, NO.");
    }
    return Reading.of(text);
  }
}
