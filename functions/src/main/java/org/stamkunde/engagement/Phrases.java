package org.stamkunde.engagement;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.stamkunde.memory.AsOf;

/// Words, amounts and days in one language, as of one day: the clock has no say in them.
final class Phrases {
  private static final ResourceBundleMessageSource WORDS = words();
  private static final String UNKNOWN_CURRENCY = "XXX";

  private final Tongue tongue;
  private final LocalDate today;
  private final ZoneId zone;
  private final String currency;

  Phrases(Tongue tongue, AsOf asOf, String currency) {
    this.tongue = tongue;
    this.today = asOf.day();
    this.zone = asOf.zone();
    this.currency = currency;
  }

  private static ResourceBundleMessageSource words() {
    ResourceBundleMessageSource words = new ResourceBundleMessageSource();
    words.setBasename("messages/engagement/words");
    words.setDefaultEncoding("UTF-8");
    words.setFallbackToSystemLocale(false);
    words.setAlwaysUseMessageFormat(true);
    return words;
  }

  Tongue tongue() {
    return tongue;
  }

  /// The text under a key; its arguments are strings, already in this language.
  String say(String key, Object... arguments) {
    return WORDS.getMessage(key, arguments, tongue.locale());
  }

  /// `A, B and C`.
  String list(List<String> items) {
    if (items.size() < 2) {
      return items.isEmpty() ? "" : items.getFirst();
    }
    String first = String.join(", ", items.subList(0, items.size() - 1));
    return say("list.and", first, items.getLast());
  }

  LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }

  /// Days from then until the shop's today.
  int daysSince(Instant at) {
    return Math.toIntExact(ChronoUnit.DAYS.between(day(at), today));
  }

  /// A day without its year where that is this one: `4 August`, `4. august 2025`.
  String date(LocalDate day) {
    String plain = tongue == Tongue.EN ? "d MMMM" : "d. MMMM";
    String pattern = day.getYear() == today.getYear() ? plain : plain + " yyyy";
    return DateTimeFormatter.ofPattern(pattern, tongue.locale()).format(day);
  }

  String date(Instant at) {
    return date(day(at));
  }

  /// `November 2025`.
  String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", tongue.locale()).format(day);
  }

  /// How long ago a day is, in the words in which one says it: `two months ago`.
  String ago(int days) {
    if (days < 1) {
      return say("ago.today");
    }
    if (days < 14) {
      return ago("days", days);
    }
    if (days < 56) {
      return ago("weeks", Math.round(days / 7.0));
    }
    if (days < 700) {
      return ago("months", Math.round(days / 30.44));
    }
    return ago("years", Math.round(days / 365.25));
  }

  private String ago(String unit, long count) {
    return count == 1 ? say("ago." + unit + ".one") : say("ago." + unit, count(count));
  }

  /// A number in words up to twelve, in digits beyond.
  String count(long number) {
    return number >= 2 && number <= 12 ? say("number." + number) : number(number);
  }

  String number(double number) {
    NumberFormat format = NumberFormat.getIntegerInstance(tongue.locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return tidy(format.format(number));
  }

  /// An amount without decimals, with the currency where it is known.
  String money(double amount) {
    if (currency.equals(UNKNOWN_CURRENCY)) {
      return number(amount);
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(tongue.locale());
    format.setCurrency(Currency.getInstance(currency));
    format.setMaximumFractionDigits(0);
    format.setRoundingMode(RoundingMode.HALF_UP);
    return apart(tidy(format.format(amount)));
  }

  /// A price, with the currency's own decimals.
  String price(double amount) {
    if (currency.equals(UNKNOWN_CURRENCY)) {
      NumberFormat format = NumberFormat.getNumberInstance(tongue.locale());
      format.setMinimumFractionDigits(2);
      format.setMaximumFractionDigits(2);
      return tidy(format.format(amount));
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(tongue.locale());
    Currency unit = Currency.getInstance(currency);
    format.setCurrency(unit);
    format.setMinimumFractionDigits(unit.getDefaultFractionDigits());
    format.setMaximumFractionDigits(unit.getDefaultFractionDigits());
    return apart(tidy(format.format(amount)));
  }

  /// A currency that is written by its code stands apart from its number, and the sign with the
  /// number.
  private static String apart(String text) {
    String plain = text.replace("−", "");
    return Character.isLetter(plain.charAt(0))
        ? plain.replaceFirst("^(\\p{L}+\\$?)\u00a0?", "$1\u00a0" + (text.contains("−") ? "−" : ""))
        : text;
  }

  String percent(double share) {
    NumberFormat format = NumberFormat.getPercentInstance(tongue.locale());
    format.setRoundingMode(RoundingMode.HALF_UP);
    return tidy(format.format(share));
  }

  private static String tidy(String text) {
    return text.replace('-', '−').replace(' ', '\u00a0');
  }

  Locale locale() {
    return tongue.locale();
  }
}
