package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

import java.util.List;
import org.stamkunde.numeric.Beta;
import org.stamkunde.numeric.Gamma;
import org.stamkunde.numeric.Logs;

/// Customers buy at random at rates of their own, and may leave for good right after each repeat
/// purchase (BG/NBD; Fader, Hardie and Lee, "Counting Your Customers the Easy Way", 2005).
///
/// r, alpha: shape and rate of the gamma distribution of buying rates; a, b: of the beta
/// distribution of the probability of leaving. One who never bought again counts as surely there,
/// which is why [MbgNbd] stands beside it.
public record BgNbd(double r, double alpha, double a, double b) {
  private static final List<String> NAMES = List.of("r", "alpha", "a", "b");

  /// Most likely parameters, from a start that suits the time unit of the table.
  public static Fit<BgNbd> fit(RepeatTable table) {
    return fit(table, new double[] {1, table.meanAge() / 10, 1, 3});
  }

  public static Fit<BgNbd> fit(RepeatTable table, double[] start) {
    Fit<BgNbd> fit = Fitting.of(table, law(table)).from(start, NAMES, BgNbd::of);
    return fit.collapsedIf(fit.model().nobodyLeaves(), "a");
  }

  static BgNbd of(double[] p) {
    return new BgNbd(p[0], p[1], p[2], p[3]);
  }

  /// Whether less than one purchase in two hundred is somebody's last: the model has collapsed into
  /// one in which all customers stay for ever.
  private boolean nobodyLeaves() {
    return a / (a + b) < .005;
  }

  public double logLikelihood(RepeatTable table) {
    return logLikelihood(table, new double[4]);
  }

  double logLikelihood(RepeatTable table, double[] gradient) {
    return Fitting.of(table, law(table)).logLikelihood(new double[] {r, alpha, a, b}, gradient);
  }

  /// Equation 6, in logarithms: the two ways to have bought x times are to be there still, or to
  /// have left at tₓ.
  private static java.util.function.Function<double[], Kernel> law(RepeatTable table) {
    boolean[] present = GammaTables.present(table);
    return p -> {
      double r = p[0];
      double alpha = p[1];
      double a = p[2];
      double b = p[3];
      GammaTables rate = new GammaTables(r, present);
      GammaTables stay = new GammaTables(b, present);
      GammaTables both = new GammaTables(a + b, present);
      double logAlpha = log(alpha);
      double logA = log(a);
      return (row, weight, slopes) -> {
        int x = table.x(row);
        double there = log(alpha + table.age(row));
        double back = x > 0 ? log(alpha + table.tx(row)) : 0;
        double stayed = -(r + x) * there;
        double left = x > 0 ? logA - log(b + x - 1) - (r + x) * back : Double.NEGATIVE_INFINITY;
        double sum = Logs.addExp(stayed, left);
        double w = exp(stayed - sum);
        double v = x > 0 ? exp(left - sum) : 0;
        slopes[0] += weight * (rate.slope[x] + logAlpha - w * there - v * back);
        slopes[1] +=
            weight
                * (r / alpha
                    - (r + x) * (w / (alpha + table.age(row)) + v / (alpha + table.tx(row))));
        slopes[2] += weight * (v / a - both.slope[x]);
        slopes[3] += weight * (stay.slope[x] - both.slope[x] - (x > 0 ? v / (b + x - 1) : 0));
        return rate.log[x] + r * logAlpha + stay.log[x] - both.log[x] + sum;
      };
    };
  }

  /// The probability that a customer has not left (Fader and Hardie's note on it, 2008).
  public double probabilityActive(int x, double tx, double age) {
    if (x == 0) {
      return 1;
    }
    double odds = log(a) - log(b + x - 1) + (r + x) * (log(alpha + age) - log(alpha + tx));
    return 1 / (1 + exp(odds));
  }

  /// Expected purchases within t from now.
  public double expectedPurchases(double t, int x, double tx, double age) {
    return probabilityActive(x, tx, age)
        * BetaGeometric.expectedWhileActive(a, b + x, r + x, alpha + age, t);
  }

  /// The log-likelihood of one customer, for checks against the literature.
  double logLikelihood(int x, double tx, double age) {
    double left =
        x > 0 ? log(a) - log(b + x - 1) - (r + x) * log(alpha + tx) : Double.NEGATIVE_INFINITY;
    return Gamma.logGamma(r + x)
        - Gamma.logGamma(r)
        + r * log(alpha)
        + Beta.logBeta(a, b + x)
        - Beta.logBeta(a, b)
        + Logs.addExp(-(r + x) * log(alpha + age), left);
  }
}
