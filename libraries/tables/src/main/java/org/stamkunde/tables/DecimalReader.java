package org.stamkunde.tables;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of one column: signs before or behind, parentheses for negative ones,
/// thousands in groups, and a currency on either side. It holds the number that it read last.
public final class DecimalReader {
  /// Numbers keep this many decimals.
  public static final int DECIMALS = 4;

  private static final int DIGITS = 15;
  private static final int GROUP = 3;
  private static final long[] TENS = new long[19];

  static {
    TENS[0] = 1;
    for (int i = 1; i < TENS.length; i++) {
      TENS[i] = TENS[i - 1] * 10;
    }
  }

  private final DecimalMark mark;
  private final WrittenNumber written;
  private long unscaled;
  private int scale;
  private boolean absurd;
  private @Nullable String currency;
  private boolean percent;

  public DecimalReader(DecimalMark mark) {
    this.mark = mark;
    this.written = new WrittenNumber(mark);
  }

  /// Reads the number between two places; false if there is none.
  public boolean read(char[] text, int from, int to) {
    currency = null;
    percent = false;
    absurd = false;
    return plain(text, from, to) || adorned(new String(text, from, to - from));
  }

  /// More than 15 digits before the decimal mark: no amount of a shop.
  public boolean absurd() {
    return absurd;
  }

  /// The currency code or sign that stood beside the number.
  public @Nullable String currency() {
    return currency;
  }

  public boolean percent() {
    return percent;
  }

  public int signum() {
    return Long.signum(unscaled);
  }

  public double approximate() {
    return (double) unscaled / TENS[scale];
  }

  /// The number without zeros at its end.
  public BigDecimal value() {
    return BigDecimal.valueOf(unscaled, scale);
  }

  private boolean plain(char[] text, int from, int to) {
    int i = from;
    boolean negative = i < to && text[i] == '-';
    i += negative ? 1 : 0;
    if (to - i > DIGITS || i == to) {
      return false;
    }
    long sum = 0;
    int point = -1;
    int group = i;
    char divider = 0;
    for (; i < to; i++) {
      char c = text[i];
      if (c >= '0' && c <= '9') {
        sum = sum * 10 + c - '0';
      } else if (point < 0 && c == mark.mark && i > from && i + 1 < to) {
        if (divider != 0 && i - group != GROUP) {
          return false;
        }
        point = i;
      } else if (point < 0
          && divides(c)
          && (divider == 0 ? first(i - group) : follows(c, divider, i - group))) {
        divider = c;
        group = i + 1;
      } else {
        return false;
      }
    }
    if (point < 0 && divider != 0 && to - group != GROUP) {
      return false;
    }
    // Three digits behind a single decimal mark are decimals: the column has decided its mark.
    set(negative ? -sum : sum, point < 0 ? 0 : to - point - 1);
    return true;
  }

  private boolean divides(char c) {
    return c == mark.other || c == ' ' || c == '\u00A0' || c == '\'';
  }

  private static boolean first(int digits) {
    return digits >= 1 && digits <= GROUP;
  }

  private static boolean follows(char c, char divider, int digits) {
    return c == divider && digits == GROUP;
  }

  private boolean adorned(String cell) {
    BigDecimal number = written.read(cell);
    if (number == null) {
      return false;
    }
    currency = written.currency();
    percent = written.percent();
    absurd = number.precision() - number.scale() > DIGITS;
    if (absurd) {
      unscaled = 0;
      scale = 0;
    } else {
      BigDecimal kept = number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
      set(kept.unscaledValue().longValueExact(), DECIMALS);
    }
    return true;
  }

  private void set(long number, int decimals) {
    unscaled = number;
    scale = decimals;
    if (scale > DECIMALS) {
      BigDecimal kept =
          BigDecimal.valueOf(number, scale).setScale(DECIMALS, RoundingMode.HALF_EVEN);
      unscaled = kept.unscaledValue().longValueExact();
      scale = DECIMALS;
    }
    while (scale > 0 && unscaled % 10 == 0) {
      unscaled /= 10;
      scale--;
    }
  }
}
