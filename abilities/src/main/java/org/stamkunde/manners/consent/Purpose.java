package org.stamkunde.manners.consent;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.memory.Refused;

/// What a consent is for, in the shop's own terms: its name, the class of messages that it allows,
/// after how many days it ends by itself (null: never), and its title by language.
public record Purpose(
    String name, MessageClass kind, @Nullable Integer lastsDays, Map<String, String> titles) {
  private static final int LONGEST_LIFE = 36_525;

  public Purpose {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw new Refused(
          "The name of a purpose is small letters a to z, numbers and hyphens, such as newsletter.");
    }
    if (lastsDays != null && (lastsDays < 1 || lastsDays > LONGEST_LIFE)) {
      throw new Refused(
          "A consent lasts from 1 to %d days, or until it is taken back.".formatted(LONGEST_LIFE));
    }
    titles = Map.copyOf(titles);
  }

  /// The title in the reader's language, else in English, else the name.
  public String title(Locale reader) {
    String language = reader.getLanguage();
    String english = titles.getOrDefault("en", titles.isEmpty() ? name : first());
    return titles.getOrDefault(
        language.equals("no") || language.equals("nn") ? "nb" : language, english);
  }

  private String first() {
    return new TreeMap<>(titles).firstEntry().getValue();
  }
}
