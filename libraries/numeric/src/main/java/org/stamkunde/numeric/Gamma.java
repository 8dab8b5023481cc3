package org.stamkunde.numeric;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

/// The gamma function and its family, for positive arguments.
///
/// Small arguments are carried above ten by the recurrence, where the asymptotic series (Abramowitz
/// and Stegun 6.1.41 and 6.3.18) is exact to the last bits.
public final class Gamma {
  private static final double HALF_LOG_TWO_PI = .91893853320467274178;
  private static final double LARGE = 10;

  private Gamma() {}

  /// ln Γ(x).
  public static double logGamma(double x) {
    if (!(x > 0)) {
      return x == 0 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    double shift = 1;
    double z = x;
    while (z < LARGE) {
      shift *= z;
      z++;
    }
    double w = 1 / (z * z);
    double series =
        (1.0 / 12
                - w
                    * (1.0 / 360
                        - w
                            * (1.0 / 1260
                                - w
                                    * (1.0 / 1680
                                        - w * (1.0 / 1188 - w * (691.0 / 360360 - w / 156))))))
            / z;
    return (z - .5) * log(z) - z + HALF_LOG_TWO_PI + series - log(shift);
  }

  /// ψ(x), the derivative of ln Γ.
  public static double digamma(double x) {
    if (!(x > 0)) {
      return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
    }
    double shift = 0;
    double z = x;
    while (z < LARGE) {
      shift += 1 / z;
      z++;
    }
    double w = 1 / (z * z);
    double series =
        w
            * (1.0 / 12
                - w
                    * (1.0 / 120
                        - w
                            * (1.0 / 252
                                - w
                                    * (1.0 / 240
                                        - w * (1.0 / 132 - w * (691.0 / 32760 - w / 12))))));
    return log(z) - .5 / z - series - shift;
  }

  /// The share of a gamma distribution with this shape and scale 1 that lies below x: the
  /// regularised lower incomplete gamma function, by its series below the mean and by the continued
  /// fraction (modified Lentz) above.
  public static double lowerShare(double shape, double x) {
    if (x <= 0) {
      return 0;
    }
    double scale = exp(shape * log(x) - x - logGamma(shape));
    return x < shape + 1 ? scale * series(shape, x) : 1 - scale * fraction(shape, x);
  }

  private static double series(double shape, double x) {
    double term = 1 / shape;
    double sum = term;
    for (int n = 1; n < 10_000 && term > sum * 1e-17; n++) {
      term *= x / (shape + n);
      sum += term;
    }
    return sum;
  }

  private static double fraction(double shape, double x) {
    double tiny = 1e-300;
    double b = x + 1 - shape;
    double c = 1 / tiny;
    double d = 1 / b;
    double h = d;
    for (int i = 1; i < 10_000; i++) {
      double an = -i * (i - shape);
      b += 2;
      d = 1 / away(an * d + b, tiny);
      c = away(b + an / c, tiny);
      double delta = d * c;
      h *= delta;
      if (Math.abs(delta - 1) < 1e-15) {
        break;
      }
    }
    return h;
  }

  private static double away(double value, double tiny) {
    return Math.abs(value) < tiny ? tiny : value;
  }
}
