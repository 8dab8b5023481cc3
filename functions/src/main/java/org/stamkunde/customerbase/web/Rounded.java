package org.stamkunde.customerbase.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.stamkunde.frame.Formats;

/// Estimates as they are said: to three digits, since the fourth is nobody's knowledge, and in
/// millions where there are some.
public final class Rounded {
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);
  private static final double MILLION = 1e6;

  private final Formats formats;
  private final MessageSource texts;
  private final Locale reader;

  Rounded(Formats formats, MessageSource texts, Locale reader) {
    this.formats = formats;
    this.texts = texts;
    this.reader = reader;
  }

  /// With the currency: `GBP 12.5 million`.
  public String money(Number amount) {
    return millions(amount)
        ? said("customerbase.million.money", amount, formats.currencyWord()).strip()
        : formats.roundMoney(of(amount));
  }

  /// Without it: `12.5 million`.
  public String amount(Number amount) {
    return millions(amount) ? said("customerbase.million", amount, "") : formats.number(of(amount));
  }

  public String between(Number low, Number high) {
    return texts.getMessage(
        "customerbase.between", new Object[] {amount(low), amount(high)}, reader);
  }

  private String said(String key, Number amount, String currency) {
    BigDecimal millions = of(amount).divide(BigDecimal.valueOf((long) MILLION));
    int decimals = Math.max(0, Math.min(2, millions.stripTrailingZeros().scale()));
    String number = formats.number(millions, decimals);
    return texts.getMessage(key, new Object[] {number, currency}, reader);
  }

  private static boolean millions(Number amount) {
    return Math.abs(amount.doubleValue()) >= MILLION;
  }

  private static BigDecimal of(Number amount) {
    return BigDecimal.valueOf(amount.doubleValue()).round(THREE_DIGITS);
  }
}
