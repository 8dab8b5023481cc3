package org.stamkunde.customerbase.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// Estimates as they are said: to three digits, since the fourth is nobody's knowledge.
public final class Rounded {
  private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_UP);

  Rounded() {}

  public Number of(Number amount) {
    return BigDecimal.valueOf(amount.doubleValue()).round(THREE_DIGITS);
  }
}
