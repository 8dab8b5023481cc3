package org.stamkunde.manners.ledger;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.ColumnName;

/// In which country somebody lives, by the code that the law uses. Countries are known by their
/// codes, by their names in the languages of the shop's neighbours, and by those that they have in
/// their own.
public final class Whereabouts {
  private static final List<String> LANGUAGES = List.of("en", "nb", "da", "sv", "de", "fi");
  private static final Set<String> CODES = Set.of(Locale.getISOCountries());
  private static final Map<String, String> COUNTRIES = countries();

  private static final Map<String, String> ZONES =
      Map.of(
          "Europe/Oslo", "NO",
          "Europe/Copenhagen", "DK",
          "Europe/Stockholm", "SE",
          "Europe/Helsinki", "FI",
          "Europe/Berlin", "DE",
          "Europe/London", "UK");

  private Whereabouts() {}

  private static Map<String, String> countries() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      for (String language : LANGUAGES) {
        String name = country.getDisplayCountry(Locale.of(language));
        names.put(name, code);
        names.put(plain(name), code);
      }
      names.put(code, code);
      names.put(plain(code), code);
      names.put(plain(country.getISO3Country()), code);
    }
    for (String britain :
        List.of(
            "gb",
            "gbr",
            "uk",
            "united kingdom",
            "great britain",
            "england",
            "scotland",
            "wales",
            "northern ireland",
            "storbritannia",
            "storbritannien")) {
      names.put(plain(britain), "UK");
    }
    names.replaceAll((name, code) -> code.equals("GB") ? "UK" : code);
    names.put("eire", "IE");
    names.put("holland", "NL");
    names.put("usa", "US");
    names.put("noreg", "NO");
    names.put("el", "GR");
    names.put("czechrepublic", "CZ");
    names.put("slovakrepublic", "SK");
    names.put("republicofireland", "IE");
    names.put("thenetherlands", "NL");
    names.put("hongkong", "HK");
    names.put("rsa", "ZA");
    return Map.copyOf(names);
  }

  /// What countries call themselves, and each other in every language that Java speaks. Read only
  /// when somebody wrote a country that is not among the others.
  private static final class Everywhere {
    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      Stream.of(Locale.getAvailableLocales())
          .filter(one -> CODES.contains(one.getCountry()) && !one.getLanguage().isEmpty())
          .sorted(Comparator.comparing(Locale::toLanguageTag))
          .forEach(one -> names.putIfAbsent(plain(one.getDisplayCountry(one)), one.getCountry()));
      names.replaceAll((name, code) -> code.equals("GB") ? "UK" : code);
      return Map.copyOf(names);
    }
  }

  private static String plain(String written) {
    return ColumnName.plain(written);
  }

  /// The country that somebody wrote; null where it is none that is known.
  public static @Nullable String country(@Nullable String written) {
    if (written == null || written.isBlank()) {
      return null;
    }
    // Asked in every decision, and mostly in the very words of a list.
    String known = COUNTRIES.get(written);
    if (known != null) {
      return known;
    }
    String name = plain(written);
    String plainly = COUNTRIES.get(name);
    return plainly != null ? plainly : Everywhere.NAMES.get(name);
  }

  /// Whether somebody wrote a country that nobody can read.
  static boolean unread(@Nullable String written) {
    return written != null && !written.isBlank() && country(written) == null;
  }

  /// Whether the shop's own country is known, by its limits or by its zone.
  static boolean settled(Policy policy, ZoneId zone) {
    return country(policy.country()) != null || ZONES.containsKey(zone.getId());
  }

  /// The shop's own country: as its limits say, or by its zone; the Union's rules where neither
  /// tells.
  static String home(Policy policy, ZoneId zone) {
    String told = country(policy.country());
    return told != null ? told : ZONES.getOrDefault(zone.getId(), "EU");
  }
}
