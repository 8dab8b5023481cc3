package org.stamkunde.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How a title is written when we say it: what an export shouts in capitals is said calmly.
public final class Titles {
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}']+");
  private static final Pattern MIXED = Pattern.compile("\\d\\p{L}|\\p{L}\\d{1,2}");
  private static final Set<String> INITIALS =
      Set.of(
          "LED", "USB", "CD", "DVD", "TV", "UK", "BBQ", "XL", "XXL", "XS", "DIY", "PVC", "UV",
          "XXXL", "FM", "HD", "LCD", "MDF", "SPA", "II", "III", "IV", "NB", "EU", "USA", "I", "T",
          "S", "M", "L");
  private static final Set<String> NAMES =
      Set.of(
          "christmas",
          "easter",
          "london",
          "paris",
          "england",
          "english",
          "france",
          "french",
          "british",
          "britain",
          "danish",
          "norwegian",
          "swedish",
          "swiss",
          "scottish",
          "irish",
          "santa",
          "valentine",
          "halloween",
          "oslo",
          "bergen",
          "norge",
          "danmark",
          "denmark",
          "norway",
          "edwardian",
          "victorian",
          "chinese",
          "japanese",
          "moroccan",
          "indian",
          "turkish",
          "jack's",
          "alice",
          "wonderland");

  private Titles() {}

  /// `WHITE HANGING HEART T-LIGHT HOLDER` becomes `White hanging heart T-light holder`; a title
  /// that does not shout stays as it is, but for spaces.
  public static String calm(String title) {
    String clean = SPACES.matcher(title.strip()).replaceAll(" ").replaceAll("[.,;:]+$", "");
    if (!shouts(clean)) {
      return clean;
    }
    StringBuilder calm =
        new StringBuilder(WORD.matcher(clean).replaceAll(word -> calmWord(clean, word)));
    int first = 0;
    while (first < calm.length() && !Character.isLetterOrDigit(calm.charAt(first))) {
      first++;
    }
    if (first < calm.length()) {
      calm.setCharAt(first, Character.toUpperCase(calm.charAt(first)));
    }
    return calm.toString();
  }

  private static boolean shouts(String title) {
    long small = title.chars().filter(Character::isLowerCase).count();
    long capital = title.chars().filter(Character::isUpperCase).count();
    return capital > 3 && small * 4 < capital;
  }

  private static String calmWord(String title, MatchResult word) {
    String said = word.group();
    boolean joined = word.end() < title.length() && title.charAt(word.end()) == '-';
    boolean alone = word.start() == 0 || title.charAt(word.start() - 1) != '-';
    boolean mixed = MIXED.matcher(said).matches();
    if (mixed || said.length() == 1 && (joined || said.equals("I") && alone)) {
      return said;
    }
    if (said.length() > 1 && INITIALS.contains(said)) {
      return said;
    }
    String small = said.toLowerCase(Locale.ROOT);
    if (NAMES.contains(small)) {
      return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }
    return small;
  }
}
