package org.stamkunde.memory.facts.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.FactMistake;
import org.stamkunde.memory.facts.FactType;
import org.stamkunde.memory.facts.Reading;
import org.stamkunde.memory.federated.Origin;

/// Facts and their values as a reader's language writes them.
@NamedInterface("facts")
@Component
public class FactTexts {
  private static final int CODE = 2;
  private final Texts texts;
  private final Formats formats;

  FactTexts(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /// A value that was read by this type, for the eye.
  public String value(FactType type, String value) {
    return switch (type) {
      case FactType.Text text -> value;
      case FactType.Choice choice -> value;
      case FactType.Number number -> number(value);
      case FactType.Date date -> formats.day(LocalDate.parse(value));
      case FactType.Measure measure ->
          number(value.substring(0, value.indexOf(' '))) + "\u00a0" + measure.unit();
      case FactType.Money money ->
          formats.money(new BigDecimal(value.substring(0, value.indexOf(' '))), money.currency());
      case FactType.Place place -> place(value);
    };
  }

  private String number(String value) {
    BigDecimal number = new BigDecimal(value);
    return formats.number(number, Math.max(0, number.scale()));
  }

  private static String place(String value) {
    int comma = value.lastIndexOf(',');
    String code = value.substring(comma + 1).strip();
    if (code.length() != CODE || !code.equals(code.toUpperCase(Locale.ROOT))) {
      return value;
    }
    String country = Locale.of("", code).getDisplayCountry(LocaleContextHolder.getLocale());
    return comma < 0 ? country : value.substring(0, comma) + ", " + country;
  }

  /// What is wrong with a word about a fact, and what to write instead.
  public String wrong(FactMistake mistake) {
    Reading.Misfit misfit = mistake.misfit();
    return misfit == null
        ? texts.say("memory.facts.misfit")
        : texts.say("memory.facts.misfit." + misfit.key(), misfit.parts().toArray());
  }

  /// What may be written: the type with what belongs to it.
  public String type(FactType type) {
    String word = texts.say("memory.facts.type." + type.word());
    List<String> detail = type.detail();
    return detail.isEmpty() ? word : word + ": " + String.join(", ", detail);
  }

  String fresh(FactKind kind) {
    Integer halfLife = kind.fresh().halfLifeDays();
    Integer lasts = kind.fresh().lastsDays();
    String half = halfLife == null ? null : days("memory.facts.half", halfLife);
    String gone = lasts == null ? null : days("memory.facts.gone", lasts);
    if (half == null && gone == null) {
      return texts.say("memory.facts.for-good");
    }
    return half == null ? String.valueOf(gone) : gone == null ? half : half + ", " + gone;
  }

  private String days(String key, int days) {
    return texts.count(key, days, formats.number(days));
  }

  /// Where it lives; null where it lives here.
  public @Nullable String livesAt(FactKind kind) {
    Origin origin = kind.origin();
    return origin == null ? null : texts.say("memory.facts.lives", origin.host());
  }
}
