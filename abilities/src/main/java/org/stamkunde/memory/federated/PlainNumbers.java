package org.stamkunde.memory.federated;

import java.math.BigDecimal;

/// Numbers of programs, written so that a reader of people's numbers cannot take a decimal point
/// for a mark between thousands.
final class PlainNumbers {
  private static final int DIGITS = 30;

  private PlainNumbers() {}

  static String written(BigDecimal number) throws Failed {
    if (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS) {
      throw new Failed(Trouble.WRONG_TYPE);
    }
    String plain = number.toPlainString();
    return plain.matches("-?[1-9]\\d{0,2}\\.\\d{3}") ? plain + "0" : plain;
  }
}
