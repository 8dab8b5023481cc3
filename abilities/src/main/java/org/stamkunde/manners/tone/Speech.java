package org.stamkunde.manners.tone;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.stamkunde.memory.AsOf;

/// Numbers, days and lists as one language says them in a letter, and what its sentences are made
/// of: the words that join, that hedge, and that end in a stop without ending a sentence.
final class Speech {
  private static final ResourceBundleMessageSource WORDS = bundle();
  private static final Map<Tongue, Speech> SPEECHES = new EnumMap<>(Tongue.class);

  static {
    for (Tongue tongue : Tongue.values()) {
      SPEECHES.put(tongue, new Speech(tongue));
    }
  }

  private final Tongue tongue;
  private final Set<String> dangling;
  private final Set<String> leading;
  private final Set<String> hedges;
  private final Set<String> shortened;
  private final Set<String> salutations;

  private Speech(Tongue tongue) {
    this.tongue = tongue;
    this.dangling = words("dangling");
    this.leading = words("leading");
    this.hedges = words("hedges");
    this.shortened = words("shortened");
    this.salutations = words("salutations");
  }

  static Speech of(Tongue tongue) {
    Speech speech = SPEECHES.get(tongue);
    if (speech == null) {
      throw new IllegalStateException(
          "language (%s) must have its words\nMaybe a file is missing.".formatted(tongue));
    }
    return speech;
  }

  private static ResourceBundleMessageSource bundle() {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("messages/manners/letter");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    return words;
  }

  private Set<String> words(String key) {
    return Arrays.stream(say(key).split(","))
        .map(String::strip)
        .collect(Collectors.toUnmodifiableSet());
  }

  Tongue tongue() {
    return tongue;
  }

  String say(String key, Object... arguments) {
    return WORDS.getMessage(key, arguments, tongue.locale());
  }

  /// Words that join two clauses, after which one must follow.
  Set<String> dangling() {
    return dangling;
  }

  /// Words that begin a sentence only after another.
  Set<String> leading() {
    return leading;
  }

  /// Words that say that something is not certain.
  Set<String> hedges() {
    return hedges;
  }

  /// Shortened words, whose stop ends no sentence.
  Set<String> shortened() {
    return shortened;
  }

  /// Words with which a letter greets its reader.
  Set<String> salutations() {
    return salutations;
  }

  /// `A, B and C`.
  String list(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.getFirst();
    }
    String first = String.join(", ", items.subList(0, items.size() - 1));
    return say("list.and", first, items.getLast());
  }

  /// A day without its year where that is this one: `4 August`, `4. august 2025`.
  String day(Instant at, AsOf asOf) {
    return day(LocalDate.ofInstant(at, asOf.zone()), asOf);
  }

  String day(LocalDate day, AsOf asOf) {
    String plain = tongue == Tongue.EN ? "d MMMM" : "d. MMMM";
    String pattern = day.getYear() == asOf.day().getYear() ? plain : plain + " yyyy";
    return DateTimeFormatter.ofPattern(pattern, tongue.locale()).format(day);
  }

  /// How long ago a day is, in the words in which one says it: `two months ago`.
  String ago(Instant at, AsOf asOf) {
    long days = daysBetween(at, asOf.day(), asOf.zone());
    if (days < 1) {
      return say("ago.today");
    }
    if (days < 14) {
      return ago("days", days);
    }
    if (days < 56) {
      return ago("weeks", Math.round(days / 7.0));
    }
    return days < 700
        ? ago("months", Math.round(days / 30.44))
        : ago("years", Math.round(days / 365.25));
  }

  private String ago(String unit, long count) {
    return count == 1 ? say("ago." + unit + ".one") : say("ago." + unit, count(count));
  }

  static long daysBetween(Instant at, LocalDate today, ZoneId zone) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), today);
  }

  /// A number in words up to twelve, in digits beyond.
  String count(long number) {
    return number >= 1 && number <= 12 ? say("number." + number) : number(number, 0);
  }

  String number(Number number, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(tongue.locale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number).replace('-', '−').replace(' ', '\u00a0');
  }
}
