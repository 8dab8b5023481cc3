package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.log1p;
import static java.lang.StrictMath.sqrt;

/// Kinds of customers who may leave right after a purchase: rates of buying × probabilities of
/// leaving. This is the law beneath BG/NBD, and with leaving after the first purchase beneath
/// MBG/NBD.
record PurchaseTempers(double[] rates, double[] leaving, boolean afterFirst) implements Tempers {
  private static final int MOST = 3000;

  @Override
  public int kinds() {
    return rates.length * leaving.length;
  }

  @Override
  public int phases() {
    return 1;
  }

  @Override
  public double likelihoods(int x, double tx, double age, double[] there, double[] gone) {
    int chances = afterFirst ? x + 1 : x;
    double scale = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < rates.length; i++) {
      for (int j = 0; j < leaving.length; j++) {
        int kind = i * leaving.length + j;
        double bought = x * log(rates[i]);
        double stay = log1p(-leaving[j]);
        there[kind] = bought - rates[i] * age + chances * stay;
        gone[kind] =
            chances == 0
                ? Double.NEGATIVE_INFINITY
                : bought - rates[i] * tx + log(leaving[j]) + (chances - 1) * stay;
        scale = Math.max(scale, Math.max(there[kind], gone[kind]));
      }
    }
    for (int kind = 0; kind < kinds(); kind++) {
      there[kind] = exp(there[kind] - scale);
      gone[kind] = exp(gone[kind] - scale);
    }
    return scale;
  }

  @Override
  public double[][] counts(int kind, double years) {
    double leave = leaving[kind % leaving.length];
    double z = rates[kind / leaving.length] * years;
    int most = (int) Math.min(MOST, Math.ceil(z + 9 * sqrt(z) + 12));
    double[] counts = new double[most + 1];
    double logEvents = -z;
    double atLeast = 1;
    double staying = 1;
    double sum = 0;
    for (int n = 0; n <= most; n++) {
      double exactly = exp(logEvents);
      counts[n] = staying * exactly;
      if (n > 0) {
        counts[n] += leave * staying / (1 - leave) * Math.max(0, atLeast);
      }
      sum += counts[n];
      atLeast -= exactly;
      staying *= 1 - leave;
      logEvents += log(z / (n + 1));
    }
    for (int n = 0; n <= most; n++) {
      counts[n] /= sum;
    }
    return new double[][] {counts};
  }

  @Override
  public double[] laterPurchases(int kind, int phase, double discountRate) {
    double rate = rates[kind / leaving.length];
    double leave = leaving[kind % leaving.length];
    double mean = rate / (discountRate + rate * leave);
    double square = rate * (1 + 2 * (1 - leave) * mean) / (2 * discountRate + rate * leave);
    return new double[] {mean, square};
  }
}
