package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/// The plain sentences in which a wish is refused, in the reader's language.
final class Refusals {
  private static final ResourceBundleMessageSource WORDS = words();

  private Refusals() {}

  private static ResourceBundleMessageSource words() {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("messages/manners/refusals");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    return words;
  }

  static String say(Locale reader, String key, Object... arguments) {
    return WORDS.getMessage(key, arguments, language(reader));
  }

  /// `10 March 2026`, `10. mars 2026`.
  static String day(Locale reader, Instant at, ZoneId zone) {
    boolean dotted = !reader.getLanguage().isEmpty() && !reader.getLanguage().equals("en");
    return DateTimeFormatter.ofPattern(dotted ? "d. MMMM uuuu" : "d MMMM uuuu", language(reader))
        .format(at.atZone(zone));
  }

  private static Locale language(Locale reader) {
    return reader.getLanguage().isEmpty() ? Locale.UK : reader;
  }
}
