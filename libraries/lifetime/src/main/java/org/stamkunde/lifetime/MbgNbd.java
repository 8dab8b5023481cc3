package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;

import java.util.List;
import org.stamkunde.numeric.Logs;

/// As [BgNbd], but a customer may leave after the very first purchase too (MBG/NBD; Batislam,
/// Denizel and Filiztekin 2007).
///
/// r, alpha: shape and rate of the gamma distribution of buying rates; a, b: of the beta
/// distribution of the probability of leaving.
public record MbgNbd(double r, double alpha, double a, double b) {
  private static final List<String> NAMES = List.of("r", "alpha", "a", "b");

  public static Fit<MbgNbd> fit(RepeatTable table) {
    return fit(table, new double[] {1, table.meanAge() / 10, 1, 3});
  }

  public static Fit<MbgNbd> fit(RepeatTable table, double[] start) {
    Fit<MbgNbd> fit = Fitting.of(table, law(table)).from(start, NAMES, MbgNbd::of);
    return fit.collapsedIf(fit.model().nobodyLeaves(), "a");
  }

  static MbgNbd of(double[] p) {
    return new MbgNbd(p[0], p[1], p[2], p[3]);
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
        double back = log(alpha + table.tx(row));
        double stayed = -(r + x) * there;
        double left = logA - log(b + x) - (r + x) * back;
        double sum = Logs.addExp(stayed, left);
        double w = exp(stayed - sum);
        double v = exp(left - sum);
        slopes[0] += weight * (rate.slope[x] + logAlpha - w * there - v * back);
        slopes[1] +=
            weight
                * (r / alpha
                    - (r + x) * (w / (alpha + table.age(row)) + v / (alpha + table.tx(row))));
        slopes[2] += weight * (v / a - both.slope[x + 1]);
        slopes[3] += weight * (stay.slope[x + 1] - both.slope[x + 1] - v / (b + x));
        return rate.log[x] + r * logAlpha + stay.log[x + 1] - both.log[x + 1] + sum;
      };
    };
  }

  /// The probability that a customer has not left.
  public double probabilityActive(int x, double tx, double age) {
    double odds = log(a) - log(b + x) + (r + x) * (log(alpha + age) - log(alpha + tx));
    return 1 / (1 + exp(odds));
  }

  /// Expected purchases within t from now.
  public double expectedPurchases(double t, int x, double tx, double age) {
    return probabilityActive(x, tx, age)
        * BetaGeometric.expectedWhileActive(a, b + x + 1, r + x, alpha + age, t);
  }
}
