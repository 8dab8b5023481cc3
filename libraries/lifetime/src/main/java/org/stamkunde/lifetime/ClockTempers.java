package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.sqrt;

/// Kinds of customers who leave at a random moment: rates of buying × rates of leaving.
///
/// Gaps between purchases follow an Erlang law of `phases` steps (Platzer and Reutterer 2016 show
/// what regularity tells about leaving); with one step this is the law beneath the Pareto/NBD.
record ClockTempers(double[] rates, double[] leaving, int phases) implements Tempers {
  private static final int MOST = 5000;

  @Override
  public int kinds() {
    return rates.length * leaving.length;
  }

  @Override
  public double likelihoods(int x, double tx, double age, double[] there, double[] gone) {
    double silent = age - tx;
    double[] a = new double[rates.length];
    double[] g = new double[rates.length];
    for (int i = 0; i < a.length; i++) {
      double rate = rates[i] * phases;
      double bought = x * phases * log(rate);
      a[i] = bought - rate * age;
      g[i] = bought - rate * tx;
    }
    double high = max(a) - leaving[0] * age;
    double highGone = max(g) - leaving[0] * tx;
    double scale = Math.max(high, highGone);
    double[] b = new double[leaving.length];
    double[] h = new double[leaving.length];
    double[] quit = new double[leaving.length];
    for (int j = 0; j < b.length; j++) {
      b[j] = exp(-(leaving[j] - leaving[0]) * age);
      h[j] = exp(-(leaving[j] - leaving[0]) * tx);
      quit[j] = exp(-leaving[j] * silent);
    }
    double topA = max(a);
    double topG = max(g);
    double factor = exp(high - scale);
    double factorGone = exp(highGone - scale);
    for (int i = 0; i < a.length; i++) {
      double rate = rates[i] * phases;
      double stay = exp(a[i] - topA) * factor;
      double left = exp(g[i] - topG) * factorGone;
      double still = exp(-rate * silent);
      for (int j = 0; j < b.length; j++) {
        int kind = i * b.length + j;
        spread(there, kind, stay * b[j], rate * silent);
        gone[kind] = left * h[j] * unseen(rate, leaving[j], silent, still * quit[j]);
      }
    }
    return scale;
  }

  /// The Erlang phases that one may have reached without buying.
  private void spread(double[] there, int kind, double value, double z) {
    double term = value;
    for (int l = 0; l < phases; l++) {
      there[kind * phases + l] = term;
      term *= z / (l + 1);
    }
  }

  /// The probability of leaving within the silence before the next purchase was due.
  private double unseen(double rate, double leave, double silent, double still) {
    double both = rate + leave;
    double z = both * silent;
    double step = leave / both;
    double rest = still;
    double below = 1 - still;
    double sum = 0;
    for (int l = 0; l < phases; l++) {
      sum += step * Math.max(0, below);
      step *= rate / both;
      rest *= z / (l + 1);
      below -= rest;
    }
    return sum;
  }

  private static double max(double[] values) {
    double high = values[0];
    for (double value : values) {
      high = Math.max(high, value);
    }
    return high;
  }

  @Override
  public double[][] counts(int kind, double years) {
    double rate = rates[kind / leaving.length] * phases;
    double leave = leaving[kind % leaving.length];
    double[] steps = steps(rate, leave, years);
    double[][] counts = new double[phases][(steps.length + phases) / phases + 1];
    for (int l = 0; l < phases; l++) {
      for (int m = 0; m < steps.length; m++) {
        counts[l][(m + l) / phases] += steps[m];
      }
    }
    return counts;
  }

  /// How many steps a random clock takes until it is stopped at random or by the end of the time.
  private static double[] steps(double rate, double leave, double years) {
    double z = rate * years;
    double whole = (rate + leave) * years;
    int most = (int) Math.min(MOST, Math.ceil(z + 9 * sqrt(z) + 12));
    double[] steps = new double[most + 1];
    double logLast = -whole;
    double logBoth = -whole;
    double cut = leave / (rate + leave);
    double below = 1;
    double sum = 0;
    for (int m = 0; m <= most; m++) {
      below -= exp(logBoth);
      steps[m] = exp(logLast) + cut * Math.max(0, below);
      sum += steps[m];
      logLast += log(z / (m + 1));
      logBoth += log(whole / (m + 1));
      cut *= rate / (rate + leave);
    }
    for (int m = 0; m <= most; m++) {
      steps[m] /= sum;
    }
    return steps;
  }

  @Override
  public double[] laterPurchases(int kind, int phase, double discountRate) {
    double rate = rates[kind / leaving.length];
    double leave = leaving[kind % leaving.length];
    double mean = rate / (leave + discountRate);
    return new double[] {mean, rate * (1 + 2 * mean) / (leave + 2 * discountRate)};
  }
}
