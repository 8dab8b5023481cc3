package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.sqrt;

/// Kinds of customers who buy at random and tire of the shop step by step: rates of buying × rates
/// of leaving, where leaving takes `phases` steps (an Erlang lifetime of the same mean).
///
/// One who has been here long is further on the way out, which a lifetime without memory cannot
/// say; a mixture over rates can still have many who leave at once.
record AgingTempers(double[] rates, double[] leaving, int phases) implements Tempers {
  private static final int MOST = 3000;

  @Override
  public int kinds() {
    return rates.length * leaving.length;
  }

  @Override
  public double likelihoods(int x, double tx, double age, double[] there, double[] gone) {
    double[] stay = new double[rates.length];
    double[] left = new double[rates.length];
    double scale = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < stay.length; i++) {
      double bought = x * log(rates[i]);
      stay[i] = bought - rates[i] * age;
      left[i] = bought - rates[i] * tx;
      scale = Math.max(scale, left[i]);
    }
    double slowest = phases * leaving[0];
    scale -= slowest * tx;
    double[] old = new double[leaving.length];
    double[] then = new double[leaving.length];
    for (int j = 0; j < old.length; j++) {
      old[j] = exp(-(phases * leaving[j] - slowest) * age);
      then[j] = exp(-(phases * leaving[j] - slowest) * tx);
    }
    for (int i = 0; i < stay.length; i++) {
      double here = exp(stay[i] - slowest * age - scale);
      double away = exp(left[i] - slowest * tx - scale);
      double silence = exp(-rates[i] * (age - tx));
      for (int j = 0; j < old.length; j++) {
        int kind = i * old.length + j;
        double step = phases * leaving[j];
        double both = rates[i] + step;
        double term = here * old[j];
        for (int l = 0; l < phases; l++) {
          there[kind * phases + l] = term;
          term *= step * age / (l + 1);
        }
        double fall = then[j] > 0 ? silence * exp(-step * (age - tx)) : 0;
        double unseen = early(both * tx) - fall * early(both * age);
        gone[kind] = away * then[j] * power(step / both) * Math.max(0, unseen);
      }
    }
    return scale;
  }

  /// The first terms of the exponential series, as many as there are steps.
  private double early(double z) {
    double term = 1;
    double sum = 0;
    for (int l = 0; l < phases; l++) {
      sum += term;
      term *= z / (l + 1);
    }
    return sum;
  }

  private double power(double share) {
    double product = 1;
    for (int l = 0; l < phases; l++) {
      product *= share;
    }
    return product;
  }

  @Override
  public double[][] counts(int kind, double years) {
    double rate = rates[kind / leaving.length];
    double step = phases * leaving[kind % leaving.length];
    double[][] counts = new double[phases][];
    for (int l = 0; l < phases; l++) {
      counts[l] = counts(rate, step, phases - l, years);
    }
    return counts;
  }

  /// Purchases of one who has so many steps left: those who stay all the time, and those who leave
  /// within it.
  private static double[] counts(double rate, double step, int left, double years) {
    double z = rate * years;
    double whole = (rate + step) * years;
    int most = (int) Math.min(MOST, Math.ceil(z + 9 * sqrt(z) + 12));
    double[] counts = new double[most + 1];
    double stays = 0;
    double below = 1;
    double logStay = -step * years;
    double logBoth = -whole;
    double share = step / (rate + step);
    double leaves = 1;
    for (int l = 0; l < left; l++) {
      stays += exp(logStay);
      logStay += log(step * years / (l + 1));
      below -= exp(logBoth);
      logBoth += log(whole / (l + 1));
      leaves *= share;
    }
    double logEvents = -z;
    double sum = 0;
    for (int n = 0; n <= most; n++) {
      counts[n] = stays * exp(logEvents) + leaves * Math.max(0, below);
      sum += counts[n];
      logEvents += log(z / (n + 1));
      below -= exp(logBoth);
      logBoth += log(whole / (n + left + 1));
      leaves *= (1 - share) * (n + left) / (n + 1);
    }
    for (int n = 0; n <= most; n++) {
      counts[n] /= sum;
    }
    return counts;
  }

  @Override
  public double[] laterPurchases(int kind, int phase, double discountRate) {
    double rate = rates[kind / leaving.length];
    double step = phases * leaving[kind % leaving.length];
    double mean = 0;
    double square = 0;
    for (int l = phase; l < phases; l++) {
      mean = (rate + step * mean) / (step + discountRate);
      square = (rate * (1 + 2 * mean) + step * square) / (step + 2 * discountRate);
    }
    return new double[] {mean, square};
  }
}
