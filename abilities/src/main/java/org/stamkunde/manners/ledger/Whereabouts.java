package org.stamkunde.manners.ledger;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// In which country somebody lives, by the code that the law uses. Countries are known by their
/// codes and by their names in the languages of the shop's neighbours.
public final class Whereabouts {
  private static final List<String> LANGUAGES = List.of("en", "nb", "da", "sv", "de", "fi");
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
        names.put(country.getDisplayCountry(Locale.of(language)).toLowerCase(Locale.ROOT), code);
      }
      names.put(code.toLowerCase(Locale.ROOT), code);
      names.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
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
      names.put(britain, "UK");
    }
    names.put("eire", "IE");
    names.put("holland", "NL");
    names.put("usa", "US");
    names.put("noreg", "NO");
    return Map.copyOf(names);
  }

  /// The country that somebody wrote; null where it is none that is known.
  public static @Nullable String country(@Nullable String written) {
    return written == null ? null : COUNTRIES.get(written.strip().toLowerCase(Locale.ROOT));
  }

  /// The shop's own country: as its limits say, or by its zone; the Union's rules where neither
  /// tells.
  static String home(Policy policy, ZoneId zone) {
    String told = country(policy.country());
    return told != null ? told : ZONES.getOrDefault(zone.getId(), "EU");
  }
}
