package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.expm1;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.log1p;

import java.util.List;
import org.stamkunde.numeric.Logs;

/// Customers buy at random at rates of their own and leave at a random time, each with a rate of
/// leaving of their own (Pareto/NBD; Schmittlein, Morrison and Colombo 1987).
///
/// r, alpha: shape and rate of the gamma distribution of buying rates; s, beta: of the rates of
/// leaving. The integral over the unknown time of leaving is [LeavingIntegral].
public record ParetoNbd(double r, double alpha, double s, double beta) {
  private static final List<String> NAMES = List.of("r", "alpha", "s", "beta");

  public static Fit<ParetoNbd> fit(RepeatTable table) {
    return fit(table, new double[] {1, table.meanAge() / 5, 1, table.meanAge() / 5});
  }

  public static Fit<ParetoNbd> fit(RepeatTable table, double[] start) {
    return Fitting.of(table, law(table, LeavingIntegral.FINE)).from(start, NAMES, ParetoNbd::of);
  }

  /// With fewer nodes: exact to about five digits, for a comparison of models on many customers.
  static Fit<ParetoNbd> fitRoughly(RepeatTable table) {
    double[] start = {1, table.meanAge() / 5, 1, table.meanAge() / 5};
    return Fitting.of(table, law(table, LeavingIntegral.ROUGH)).from(start, NAMES, ParetoNbd::of);
  }

  static ParetoNbd of(double[] p) {
    return new ParetoNbd(p[0], p[1], p[2], p[3]);
  }

  public double logLikelihood(RepeatTable table) {
    return logLikelihood(table, new double[4]);
  }

  double logLikelihood(RepeatTable table, double[] gradient) {
    return Fitting.of(table, law(table, LeavingIntegral.FINE))
        .logLikelihood(new double[] {r, alpha, s, beta}, gradient);
  }

  private static java.util.function.Function<double[], Kernel> law(
      RepeatTable table, LeavingIntegral integral) {
    boolean[] present = GammaTables.present(table);
    return p -> {
      double r = p[0];
      double alpha = p[1];
      double s = p[2];
      double beta = p[3];
      GammaTables rate = new GammaTables(r, present);
      double logAlpha = log(alpha);
      double logBeta = log(beta);
      return (row, weight, slopes) -> {
        int x = table.x(row);
        double age = table.age(row);
        double u = log(alpha + age);
        double v = log(beta + age);
        double[] m = new double[5];
        integral.over(new double[] {r + x, alpha, s, beta}, table.tx(row), age, m);
        double stayed = -(r + x) * u - s * v;
        double left = log(s) + m[0];
        double sum = Logs.addExp(stayed, left);
        double w = exp(stayed - sum);
        double gone = exp(left - sum);
        slopes[0] += weight * (rate.slope[x] + logAlpha - w * u - gone * m[1]);
        slopes[1] += weight * (r / alpha - (r + x) * (w / (alpha + age) + gone * m[2]));
        slopes[2] += weight * (logBeta - w * v + gone * (1 / s - m[3]));
        slopes[3] += weight * (s / beta - w * s / (beta + age) - gone * (s + 1) * m[4]);
        return rate.log[x] + r * logAlpha + s * logBeta + sum;
      };
    };
  }

  /// The probability that a customer has not left.
  public double probabilityActive(int x, double tx, double age) {
    double[] moments = new double[5];
    LeavingIntegral.FINE.over(new double[] {r + x, alpha, s, beta}, tx, age, moments);
    double stayed = -(r + x) * log(alpha + age) - s * log(beta + age);
    return exp(stayed - Logs.addExp(stayed, log(s) + moments[0]));
  }

  /// Expected purchases within t from now; the limit at s = 1 needs no case of its own.
  public double expectedPurchases(double t, int x, double tx, double age) {
    double span = log1p(t / (beta + age));
    double power = s - 1;
    double shrunk = Math.abs(power * span) < 1e-12 ? span : -expm1(-power * span) / power;
    return probabilityActive(x, tx, age) * (r + x) / (alpha + age) * (beta + age) * shrunk;
  }
}
