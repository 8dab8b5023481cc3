package org.stamkunde.manners.consent;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.MessageClass;

/// What a consent is for, in the shop's own terms: its name, the class of messages that it allows,
/// after how many days it ends by itself (null: never), its title by language, and on which
/// channels customers are asked for it on their own page.
public record Purpose(
    String name,
    MessageClass kind,
    @Nullable Integer lastsDays,
    Map<String, String> titles,
    List<Channel> offered) {
  private static final int LONGEST_LIFE = 36_525;

  public Purpose {
    if (!name.matches("[a-z0-9][a-z0-9-]{0,39}")) {
      throw Mistake.of(
              "name",
              "The name of a purpose is small letters a to z, numbers and hyphens, such as newsletter.")
          .thrown();
    }
    if (lastsDays != null && (lastsDays < 1 || lastsDays > LONGEST_LIFE)) {
      throw Mistake.of(
              "lasts",
              "A consent lasts from 1 to %s days, or until it is taken back.",
              LONGEST_LIFE)
          .thrown();
    }
    titles = Map.copyOf(titles);
    offered = List.copyOf(new TreeSet<>(offered));
  }

  /// A purpose for which nobody is asked on the own page.
  public Purpose(
      String name, MessageClass kind, @Nullable Integer lastsDays, Map<String, String> titles) {
    this(name, kind, lastsDays, titles, List.of());
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
