package org.stamkunde.frame;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.stamkunde.numeric.Interval;

/// Numbers, money, shares and dates as the reader's language writes them: no-break spaces inside,
/// the true minus sign, money in the shop's currency (bare where it is unknown), times in the
/// shop's zone. Templates call it as `${formats.money(…)}`.
@Component("formats")
public class Formats {
  private static final String UNKNOWN = ShopNow.UNKNOWN;
  private final ShopNow shop;

  public Formats(ObjectProvider<ShopSign> shop) {
    this.shop = new ShopNow(shop);
  }

  /// An amount that was counted, with the currency's own decimals: `NOK 1,748.00`.
  public String money(Number amount) {
    return money(amount, currency());
  }

  public String money(Number amount, String currency) {
    return inMoney(amount, currency, UNKNOWN.equals(currency) ? 2 : decimals(currency));
  }

  /// An amount that is an estimate or a mere size, without decimals: `NOK 1,748`.
  public String roundMoney(Number amount) {
    return inMoney(amount, currency(), 0);
  }

  /// The amount alone, for columns whose head names the currency.
  public String amount(Number amount) {
    return number(amount, UNKNOWN.equals(currency()) ? 2 : decimals(currency()));
  }

  /// A head's unit: `, NOK`, or nothing while the currency is unknown.
  public String unit() {
    return UNKNOWN.equals(currency()) ? "" : ", " + currency();
  }

  /// The currency for the eye: `NOK`, or nothing while it is unknown.
  public String currencyWord() {
    return UNKNOWN.equals(currency()) ? "" : currency();
  }

  /// A whole number.
  public String number(Number value) {
    return number(value, 0);
  }

  public String number(Number value, int decimals) {
    NumberFormat format = NumberFormat.getNumberInstance(locale());
    return written(format, value, decimals);
  }

  /// A number with its sign, for changes: `+38`, `−6`.
  public String signed(Number value) {
    return (value.doubleValue() > 0 ? "+" : "") + number(value, 0);
  }

  /// A share between 0 and 1 in whole percent.
  public String percent(Number share) {
    return percent(share, 0);
  }

  public String percent(Number share, int decimals) {
    return written(NumberFormat.getPercentInstance(locale()), share, decimals);
  }

  /// How probable something is, in whole percent; never as certain as 100% or 0%.
  public String likely(Number probability) {
    double share = probability.doubleValue();
    if (share >= .995) {
      return "over " + percent(.99);
    }
    return share < .005 ? "under " + percent(.01) : percent(share);
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale()).format(day);
  }

  public String day(Instant at) {
    return day(at.atZone(zone()).toLocalDate());
  }

  /// A day with its weekday, without the year when it is this one: `Friday 6 November`.
  public String weekday(LocalDate day) {
    String week = DateTimeFormatter.ofPattern("EEEE", locale()).format(day);
    String rest = day.getYear() == today().getYear() ? dayOfYear(day) : day(day);
    String space = locale().getLanguage().equals("en") ? " " : " ";
    return capital(week) + space + rest;
  }

  public String month(YearMonth month) {
    return capital(DateTimeFormatter.ofPattern("LLLL yyyy", locale()).format(month));
  }

  public String time(Instant at) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(locale())
        .format(at.atZone(zone()));
  }

  /// Day and time: `19 November 2026, 10:42`.
  public String moment(Instant at) {
    String between = locale().getLanguage().equals("en") ? ", " : " kl. ";
    return day(at) + between + time(at);
  }

  /// For machines: the value of a `datetime` attribute.
  public String iso(Instant at) {
    return at.atZone(zone()).toOffsetDateTime().toString();
  }

  /// `90%: 980 to 4,600`, of an interval in money or numbers.
  public String range(Interval interval, int decimals) {
    return percent(interval.probability())
        + ": "
        + between(interval.low(), interval.high(), decimals);
  }

  public String between(Number low, Number high, int decimals) {
    String to = locale().getLanguage().equals("en") ? " to " : " til ";
    return number(low, decimals) + to + number(high, decimals);
  }

  public String currency() {
    return shop.now().currency();
  }

  public ZoneId zone() {
    return shop.now().zone();
  }

  /// The shop's today.
  public LocalDate today() {
    return shop.now().today();
  }

  private String inMoney(Number amount, String currency, int decimals) {
    if (UNKNOWN.equals(currency)) {
      return number(amount, decimals);
    }
    NumberFormat format = NumberFormat.getCurrencyInstance(locale());
    format.setCurrency(Currency.getInstance(currency));
    String text = written(format, amount, decimals);
    if (!Character.isLetter(text.replace("−", "").charAt(0))) {
      return text;
    }
    // a currency written by its code stands apart from its number, and the sign with the number
    String minus = text.contains("−") ? "−" : "";
    return text.replace("−", "").replaceFirst("^(\\p{L}+\\$?)\u00a0?", "$1\u00a0" + minus);
  }

  private static String written(NumberFormat format, Number value, int decimals) {
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    if (format instanceof DecimalFormat decimal) {
      decimal.setRoundingMode(RoundingMode.HALF_UP);
    }
    String text = format.format(value);
    // −0 is nobody's number
    boolean nought = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    String clean = nought ? text.replace("-", "").replace("−", "") : text.replace('-', '−');
    return clean.replace(' ', '\u00a0');
  }

  private static int decimals(String currency) {
    return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
  }

  private String dayOfYear(LocalDate day) {
    String pattern = locale().getLanguage().equals("en") ? "d MMMM" : "d. MMMM";
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  private String capital(String word) {
    return word.substring(0, 1).toUpperCase(locale()) + word.substring(1);
  }

  /// English is written as in Britain: day before month.
  private static Locale locale() {
    Locale locale = LocaleContextHolder.getLocale();
    return switch (locale.getLanguage()) {
      case "nb", "no", "nn" -> NORWEGIAN;
      case "da" -> DANISH;
      default -> Locale.UK;
    };
  }

  private static final Locale NORWEGIAN = Locale.of("nb", "NO");
  private static final Locale DANISH = Locale.of("da", "DK");

  static @Nullable String language(String tag) {
    return switch (tag) {
      case "no", "nn", "nb" -> "nb";
      case "da", "en" -> tag;
      default -> null;
    };
  }
}
