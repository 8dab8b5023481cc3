package org.stamkunde.manners;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Profile;

/// What a customer is called, in letters and greetings alike: the first name (the whole where there
/// is none), the whole name, the company. A name that is none (`test`, `N/A`, an address, a number)
/// is not said; a first name is only taken out of a name where that is surely what it is.
public record CalledBy(@Nullable String name, @Nullable String whole, @Nullable String company) {
  private static final int LONGEST = 60;
  private static final Pattern NO_NAME =
      Pattern.compile("[\\p{N}@#$%^*=+<>{}|~\\\\/_:;!?()\\[\\]]");
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}'’-]+");
  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "miss",
          "dr",
          "prof",
          "professor",
          "sir",
          "lady",
          "lord",
          "rev",
          "hr",
          "herr",
          "fr",
          "fru",
          "frk",
          "frøken",
          "frau",
          "m",
          "mme",
          "the",
          "de",
          "la",
          "van",
          "von",
          "der",
          "den",
          "familien",
          "family",
          "abd",
          "abdul",
          "abu",
          "abou",
          "ibn",
          "bin",
          "umm",
          "ould",
          "st",
          "san",
          "mc");
  private static final Set<String> PARTICLES = Set.of("al", "el", "ul", "ud", "bin", "ibn", "bint");
  private static final Set<String> LEGAL_FORMS =
      Set.of("as", "asa", "a/s", "aps", "ans", "ab", "ltd", "plc", "llc", "inc", "gmbh", "oy");
  private static final Set<String> NOBODY =
      Set.of(
          "test",
          "tester",
          "testing",
          "unknown",
          "ukjent",
          "ukendt",
          "none",
          "null",
          "nan",
          "n a",
          "na",
          "guest",
          "gjest",
          "gæst",
          "customer",
          "kunde",
          "name",
          "navn",
          "no name",
          "anonymous",
          "anonym",
          "undefined",
          "nobody",
          "ingen",
          "user",
          "bruker",
          "bruger",
          "x",
          "xx",
          "xxx");

  /// What the profile's fields tell; the contact of a company is a person, its name is none.
  public static CalledBy of(Profile profile) {
    String typed = Sayable.clean(profile.name(), LONGEST);
    boolean company = typed != null && (typed.equals(profile.company()) || company(typed));
    String whole = person(typed == null || company ? profile.contact() : profile.name());
    return new CalledBy(
        whole == null ? null : first(whole),
        whole,
        Sayable.clean(company ? profile.name() : profile.company(), LONGEST));
  }

  /// Whom a greeting names: the person, else the company; null where there is neither.
  public @Nullable String greeted() {
    return name == null ? company : name;
  }

  /// The name of a person in the order in which one says it; null for what is none.
  private static @Nullable String person(@Nullable String typed) {
    String turned = typed;
    int comma = typed == null ? -1 : typed.indexOf(',');
    if (typed != null && comma > 0 && comma == typed.lastIndexOf(',')) {
      turned = typed.substring(comma + 1) + " " + typed.substring(0, comma);
    }
    String words = Sayable.clean(turned, LONGEST);
    boolean name =
        words != null
            && !NO_NAME.matcher(words).find()
            && words.indexOf(',') < 0
            && words.codePoints().filter(Character::isLetter).count() > 1
            && Character.isLetter(words.codePointAt(0))
            && !NOBODY.contains(words.toLowerCase(Locale.ROOT).replace('/', ' ').replace(".", ""));
    return name ? words : null;
  }

  private static String first(String whole) {
    String[] words = whole.split(" ");
    if (words.length < 2) {
      return whole;
    }
    String first = words[0];
    String bare = first.toLowerCase(Locale.ROOT).replace(".", "");
    boolean given =
        !first.endsWith(".")
            && first.codePointCount(0, first.length()) > 2
            && PLAIN.matcher(first).matches()
            && !TITLES.contains(bare)
            && !PARTICLES.contains(words[1].toLowerCase(Locale.ROOT).split("-", 2)[0]);
    return given ? first : whole;
  }

  private static boolean company(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return !last.equals(name)
        && LEGAL_FORMS.contains(last.toLowerCase(Locale.ROOT).replace(".", ""));
  }
}
