package org.stamkunde.lifetime;

import static java.lang.StrictMath.log1p;

import org.stamkunde.numeric.Gamma;

/// How often each kind of customer will buy, worked out once, so that one customer's forecast is
/// only a weighted sum.
final class Outlook {
  private static final double NEGLIGIBLE = 1e-10;

  private final double[][] byState;

  private Outlook(double[][] byState) {
    this.byState = new double[byState.length][];
    for (int state = 0; state < byState.length; state++) {
      int top = byState[state].length;
      while (top > 1 && byState[state][top - 1] < NEGLIGIBLE) {
        top--;
      }
      this.byState[state] = java.util.Arrays.copyOf(byState[state], top);
    }
  }

  /// Within so many days.
  static Outlook within(Tempers tempers, int days) {
    double[][] states = new double[tempers.kinds() * tempers.phases()][];
    for (int kind = 0; kind < tempers.kinds(); kind++) {
      double[][] counts = tempers.counts(kind, days / Learning.YEAR);
      for (int l = 0; l < counts.length; l++) {
        states[kind * tempers.phases() + l] = CountLevels.of(counts[l]);
      }
    }
    return new Outlook(states);
  }

  /// For good, each purchase counting less the later it comes; a gamma law of equal mean and
  /// variance stands for the discounted number.
  static Outlook forGood(Tempers tempers, double yearlyDiscount) {
    double[][] states = new double[tempers.kinds() * tempers.phases()][];
    for (int kind = 0; kind < tempers.kinds(); kind++) {
      for (int l = 0; l < tempers.phases(); l++) {
        double[] moments = tempers.laterPurchases(kind, l, -log1p(-yearlyDiscount));
        double variance = Math.max(1e-9, moments[1] - moments[0] * moments[0]);
        states[kind * tempers.phases() + l] = gammaLevels(moments[0], variance);
      }
    }
    return new Outlook(states);
  }

  private static double[] gammaLevels(double mean, double variance) {
    double shape = mean * mean / variance;
    double rate = mean / variance;
    double[] at = CountLevels.LEVELS;
    double[] levels = new double[at.length];
    double before = 0;
    for (int i = 0; i < at.length; i++) {
      double edge = i == at.length - 1 ? Double.MAX_VALUE : .5 * (at[i] + at[i + 1]);
      double until = i == at.length - 1 ? 1 : Gamma.lowerShare(shape, rate * edge);
      levels[i] = Math.max(0, until - before);
      before = until;
    }
    double factor = mean / Math.max(1e-12, CountLevels.mean(levels));
    double[] kept = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      CountLevels.put(kept, at[i] * factor, levels[i]);
    }
    return kept;
  }

  /// The probabilities of the count levels for one customer; having left counts as none.
  double[] counts(Mixture.Belief belief) {
    double[] levels = new double[CountLevels.size()];
    double[] there = belief.there();
    for (int state = 0; state < there.length; state++) {
      double probability = there[state];
      if (probability > NEGLIGIBLE) {
        double[] of = byState[state];
        for (int i = 0; i < of.length; i++) {
          levels[i] += probability * of[i];
        }
      }
    }
    levels[0] += 1 - belief.active();
    return levels;
  }
}
