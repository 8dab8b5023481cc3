package org.stamkunde.manners.tone;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.facts.FactType;

/// A value of the shop's schema as a letter says it.
final class FactWords {
  private static final int CODE = 2;

  private FactWords() {}

  static String of(FactType type, String value, Tongue tongue, AsOf asOf) {
    Speech speech = Speech.of(tongue);
    return switch (type) {
      case FactType.Text text -> value;
      case FactType.Choice choice -> value;
      case FactType.Number number -> number(value, speech);
      case FactType.Date date -> speech.day(LocalDate.parse(value), asOf);
      case FactType.Measure measure -> amount(value, speech) + "\u00a0" + measure.unit();
      case FactType.Money money -> amount(value, speech) + "\u00a0" + money.currency();
      case FactType.Place place -> place(value, tongue.locale());
    };
  }

  private static String amount(String value, Speech speech) {
    return number(value.substring(0, value.indexOf(' ')), speech);
  }

  private static String number(String value, Speech speech) {
    BigDecimal number = new BigDecimal(value);
    return speech.number(number, Math.max(0, number.scale()));
  }

  private static String place(String value, Locale locale) {
    int comma = value.lastIndexOf(',');
    String code = value.substring(comma + 1).strip();
    if (code.length() != CODE || !code.equals(code.toUpperCase(Locale.ROOT))) {
      return value;
    }
    String country = Locale.of("", code).getDisplayCountry(locale);
    return comma < 0 ? country : value.substring(0, comma) + ", " + country;
  }
}
