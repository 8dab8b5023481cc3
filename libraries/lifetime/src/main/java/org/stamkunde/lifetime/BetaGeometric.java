package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.expm1;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.log1p;
import static java.lang.StrictMath.sqrt;

import org.stamkunde.numeric.Beta;
import org.stamkunde.numeric.GaussLegendre;

/// What both models share in which a customer may leave after each purchase with a probability p
/// drawn from beta(a, b).
///
/// The expected purchases of one who has not left are ∫ (1 - (1 + p t / u)⁻ᵏ) / p over the beta
/// distribution of p, with k = r + x and u = α + T. That equals Fader, Hardie and Lee (2005),
/// equation 10, but has no difference of hypergeometric functions, no exception at a = 1 and no
/// overflow.
final class BetaGeometric {
  private static final GaussLegendre NODES = GaussLegendre.ofOrder(16);

  private BetaGeometric() {}

  static double expectedWhileActive(double a, double b, double k, double u, double t) {
    double width = sqrt(1 / a + 1 / b);
    double peak = log(a / b);
    double flatBelow = Math.min(-25, -25 - log1p(k * t / u));
    double left = Math.max(flatBelow, peak - Math.max(12 * width, 60 / a));
    double right = Math.min(40, peak + Math.max(12 * width, 60 / b));
    if (right <= left) {
      return right <= flatBelow ? k * t / u : term(1, k, u, t);
    }
    double norm = -Beta.logBeta(a, b);
    double inside =
        side(
            a, b, norm, new double[] {k, u, t}, Math.max(left, Math.min(peak, right)), left, width);
    inside +=
        side(
            a,
            b,
            norm,
            new double[] {k, u, t},
            Math.max(left, Math.min(peak, right)),
            right,
            width);
    double below = exp(norm + a * left) / a;
    double above = exp(norm - b * right) / b;
    return inside
        + Math.min(1, below) * term(exp(left), k, u, t)
        + Math.min(1, above) * term(1, k, u, t);
  }

  /// From the peak outward in panels that widen.
  private static double side(
      double a, double b, double norm, double[] kut, double from, double to, double width) {
    double sum = 0;
    double at = from;
    double panel = Math.min(1, Math.max(width, 1e-3));
    while (at != to) {
      double next = to > at ? Math.min(to, at + panel) : Math.max(to, at - panel);
      for (int i = 0; i < NODES.order(); i++) {
        double y = at + (next - at) * NODES.nodes()[i];
        double up = y > 0 ? log1p(exp(-y)) : log1p(exp(y)) - y;
        double density = exp(norm - a * up - b * (up + y));
        double p = exp(-up);
        sum += Math.abs(next - at) * NODES.weights()[i] * density * term(p, kut[0], kut[1], kut[2]);
      }
      at = next;
      panel = Math.min(3, panel * 1.5);
    }
    return sum;
  }

  private static double term(double p, double k, double u, double t) {
    return -expm1(-k * log1p(p * t / u)) / p;
  }
}
