package org.stamkunde.memory.facts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as people write them: with a decimal comma or point, and marks between thousands. One
/// that may be meant in two ways is refused rather than guessed.
final class Decimals {
  private static final int LONGEST = 40;
  private static final int DIGITS = 30;
  private static final Pattern PLAIN = Pattern.compile("\\d+(?:[.,]\\d+)?|[.,]\\d+");
  private static final Pattern SPACED = Pattern.compile("(\\d{1,3}(?: \\d{3})+)(?:[.,](\\d+))?");
  private static final Pattern POINTED =
      Pattern.compile("(\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))|(\\d{1,3}(?:\\.\\d{3}){2,})");
  private static final Pattern COMMAED =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))|(\\d{1,3}(?:,\\d{3}){2,})");
  private static final Pattern TWO_WAYS = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");

  private Decimals() {}

  /// A number, or why there is none.
  record Read(@Nullable BigDecimal number, Reading.Misfit why) {
    private static final Reading.Misfit NOTHING = Reading.not("number", "");

    static Read of(BigDecimal number) {
      return new Read(number, NOTHING);
    }

    static Read not(String key, String says, Object... parts) {
      return new Read(null, Reading.not(key, says, parts));
    }

    Reading reading() {
      return number == null ? why : Reading.of(written(number));
    }
  }

  static Read read(String text) {
    String bare = text.strip().replaceAll("[\u00a0\u202f\u2009']", " ").replace('−', '-');
    boolean below = bare.startsWith("-");
    String digits = (below || bare.startsWith("+") ? bare.substring(1) : bare).strip();
    if (digits.length() > LONGEST) {
      return Read.not("digits", "This number is too long to be right.");
    }
    if (TWO_WAYS.matcher(digits).matches()) {
      String whole = digits.replaceAll("[.,]", "");
      String part = digits.replace(',', '.') + "0";
      return Read.not("two-ways", "This may be %1$s or %2$s. Write %1$s or %2$s.", whole, part);
    }
    String plain = plain(digits);
    if (plain == null) {
      return Read.not("number", "This is not a number. Write one such as 12 or 12.5.");
    }
    BigDecimal number = new BigDecimal(plain);
    if (number.precision() > DIGITS) {
      return Read.not("digits", "This number is too long to be right.");
    }
    return Read.of(below ? number.negate() : number);
  }

  private static @Nullable String plain(String digits) {
    if (PLAIN.matcher(digits).matches()) {
      return digits.replace(',', '.');
    }
    for (Pattern pattern : new Pattern[] {SPACED, POINTED, COMMAED}) {
      Matcher found = pattern.matcher(digits);
      if (found.matches()) {
        String whole = found.group(1) == null ? found.group(3) : found.group(1);
        String part = found.group(2);
        String bare = whole.replaceAll("[ .,]", "");
        return part == null ? bare : bare + "." + part;
      }
    }
    return null;
  }

  static String written(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// A number of a program, written so that it can be read in one way only.
  static @Nullable String exact(BigDecimal number) {
    boolean fits =
        number.precision() <= DIGITS && number.scale() <= DIGITS && number.scale() >= -DIGITS;
    return fits ? unmistakable(number.toPlainString()) : null;
  }

  /// What is kept has a decimal point, and no marks between thousands.
  static String unmistakable(String kept) {
    return kept.replaceFirst("^(-?[1-9]\\d{0,2}\\.\\d{3})(?= |$)", "$10");
  }
}
