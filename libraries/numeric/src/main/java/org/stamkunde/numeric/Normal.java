package org.stamkunde.numeric;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.sqrt;

/// The standard normal distribution.
public final class Normal {
  private Normal() {}

  /// The share below x.
  public static double lowerShare(double x) {
    if (x == 0) {
      return .5;
    }
    double tail = Gamma.lowerShare(.5, x * x / 2) / 2;
    return x > 0 ? .5 + tail : x > -3 ? .5 - tail : leftTail(x);
  }

  /// The far left, where one minus something would leave no digits: continued fraction of Mills'
  /// ratio.
  private static double leftTail(double x) {
    double t = -x;
    double ratio = t;
    for (int i = 60; i > 0; i--) {
      ratio = t + i / ratio;
    }
    return exp(-t * t / 2) / (sqrt(2 * Math.PI) * ratio);
  }

  /// The value below which this share lies: a rational start (Abramowitz and Stegun 26.2.23),
  /// sharpened by Halley steps to full precision.
  public static double quantile(double share) {
    if (!(share > 0 && share < 1)) {
      return share == 0
          ? Double.NEGATIVE_INFINITY
          : share == 1 ? Double.POSITIVE_INFINITY : Double.NaN;
    }
    if (share > .5) {
      return -quantile(1 - share);
    }
    double t = sqrt(-2 * log(share));
    double x =
        (2.515517 + t * (.802853 + t * .010328))
                / (1 + t * (1.432788 + t * (.189269 + t * .001308)))
            - t;
    for (int i = 0; i < 3; i++) {
      double error = (lowerShare(x) - share) * sqrt(2 * Math.PI) * exp(x * x / 2);
      x -= error / (1 + x * error / 2);
    }
    return x;
  }
}
