package org.stamkunde.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Small drawings that follow from numbers and names. Templates call it as `${marks…}`.
@Component("marks")
public class Marks {
  private static final java.util.regex.Pattern LEGAL_FORM =
      java.util.regex.Pattern.compile(
          "(?i)\\s+(as|asa|a/s|aps|ans|ab|ltd\\.?|plc|llc|inc\\.?|gmbh)$");

  public IntervalBar bar(
      @Nullable Number low, Number mean, @Nullable Number high, Number from, Number to, int width) {
    return IntervalBar.of(low, mean, high, from, to, width);
  }

  /// A scale's end that reads well: the next 1, 2, 4, 5 or 8 times a power of ten.
  public double end(Number most) {
    double value = Math.max(1e-9, most.doubleValue());
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    for (double step : new double[] {1, 2, 4, 5, 8, 10}) {
      if (step * power >= value * (1 - 1e-9)) {
        return step * power;
      }
    }
    return value;
  }

  /// The letters of a name for its round sign: first and last word, or `?` for nobody known.
  public String initials(@Nullable String name) {
    if (name == null || name.isBlank()) {
      return "?";
    }
    String person = LEGAL_FORM.matcher(name.strip()).replaceFirst("");
    String[] words = person.split("\\s+");
    String first = letter(words[0]);
    return words.length == 1 ? first : first + letter(words[words.length - 1]);
  }

  private static String letter(String word) {
    int at = 0;
    while (at < word.length() && !Character.isLetterOrDigit(word.codePointAt(at))) {
      at += Character.charCount(word.codePointAt(at));
    }
    return at == word.length()
        ? ""
        : Character.toString(word.codePointAt(at)).toUpperCase(Locale.ROOT);
  }
}
