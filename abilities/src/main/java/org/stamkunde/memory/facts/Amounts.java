package org.stamkunde.memory.facts;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Amounts of money in the one currency that a fact has; rates of exchange are nobody's fact.
final class Amounts {
  private static final Pattern BEFORE = Pattern.compile("([^\\d\\s+\\-−.,]+)\\s*(.*)");
  private static final Pattern AFTER = Pattern.compile("(.*?\\d)(?:,-)?\\s*([^\\d\\s.,]+\\.?)");
  private static final Map<String, Set<String>> SIGNS =
      Map.of(
          "kr", Set.of("NOK", "SEK", "DKK", "ISK"),
          "€", Set.of("EUR"),
          "£", Set.of("GBP"),
          "$", Set.of("USD", "AUD", "CAD", "NZD"));

  private Amounts() {}

  /// The currency's code, or a sentence for whoever wrote something else.
  static String known(String code) {
    String bare = code.strip().toUpperCase(Locale.ROOT);
    try {
      if (Currency.getInstance(bare).getDefaultFractionDigits() >= 0) {
        return bare;
      }
    } catch (IllegalArgumentException e) {
      // told below
    }
    throw new FactMistake(
        "detail", "Money needs a currency. Write its three letters: --currency NOK.");
  }

  static Reading read(String text, String currency) {
    String amount = text;
    String named = null;
    Matcher before = BEFORE.matcher(text);
    Matcher after = AFTER.matcher(text);
    if (before.matches()) {
      named = before.group(1);
      amount = before.group(2);
    } else if (after.matches()) {
      amount = after.group(1);
      named = after.group(2);
    }
    if (!fits(named, currency)) {
      return Reading.not(
          "currency", "This fact is kept in %s, and no rate of exchange is known.", currency);
    }
    Decimals.Read number = Decimals.read(amount);
    if (number.number() == null) {
      return number.why();
    }
    BigDecimal plain = number.number().stripTrailingZeros();
    int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
    return Reading.of(
        plain.setScale(Math.max(decimals, plain.scale())).toPlainString() + " " + currency);
  }

  private static boolean fits(@Nullable String named, String currency) {
    if (named == null) {
      return true;
    }
    String bare = named.endsWith(".") ? named.substring(0, named.length() - 1) : named;
    return bare.equalsIgnoreCase(currency)
        || SIGNS.getOrDefault(bare.toLowerCase(Locale.ROOT), Set.of()).contains(currency);
  }
}
