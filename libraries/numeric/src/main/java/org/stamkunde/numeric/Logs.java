package org.stamkunde.numeric;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.log1p;

/// Sums of quantities of which only the logarithms fit into a double.
public final class Logs {
  private Logs() {}

  /// ln(eᵃ + eᵇ).
  public static double addExp(double a, double b) {
    double high = Math.max(a, b);
    return high == Double.NEGATIVE_INFINITY ? high : high + log1p(exp(-Math.abs(a - b)));
  }

  /// ln Σ eˣ.
  public static double sumExp(double... logs) {
    double high = Double.NEGATIVE_INFINITY;
    for (double x : logs) {
      high = Math.max(high, x);
    }
    if (Double.isInfinite(high)) {
      return high;
    }
    double sum = 0;
    for (double x : logs) {
      sum += exp(x - high);
    }
    return high + log(sum);
  }
}
