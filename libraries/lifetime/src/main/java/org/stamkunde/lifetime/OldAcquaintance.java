package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.log;
import static java.lang.StrictMath.sqrt;

import java.util.List;

/// Whether customers of more than a year keep what the model expects of them as well as newer ones
/// do, seen in the last half year. The window of a whole year cannot tell: at its beginning a young
/// shop has no old customers. Season and trend meet both alike, so only the relation of the two
/// counts.
final class OldAcquaintance {
  private static final int HALF_A_YEAR = 182;
  private static final double FROM = .75;
  private static final double FULLY = 1.25;
  private static final int ENOUGH = 100;
  private static final double USUAL = .15;
  private static final double LEAST = .5;

  private OldAcquaintance() {}

  /// The share of the expected purchases that is kept, at most 1.
  static double learn(List<PurchaseHistory> customers, int today, Mixture mixture) {
    Window window = Window.of(customers, today - HALF_A_YEAR, HALF_A_YEAR);
    double[][] sums = new double[2][3];
    int old = 0;
    for (Window.Count count : window.counts(mixture)) {
      int group = count.ageYears() > 1 ? 1 : 0;
      old += group;
      double missed = count.came() - count.expected();
      sums[group][0] += count.expected();
      sums[group][1] += count.came();
      sums[group][2] += missed * missed;
    }
    if (old < ENOUGH
        || window.customers().size() - old < ENOUGH
        || !(sums[0][1] > 0 && sums[1][1] > 0)) {
      return 1;
    }
    double ratio = log(sums[1][1] / sums[1][0]) - log(sums[0][1] / sums[0][0]);
    double error = sqrt(sums[0][2]) / sums[0][0] + sqrt(sums[1][2]) / sums[1][0];
    double trust = USUAL * USUAL / (USUAL * USUAL + error * error);
    return Math.max(LEAST, Math.min(1, exp(trust * ratio)));
  }

  /// What is kept at an age: nothing is lost before nine months, all of it after fifteen.
  static double kept(double learnt, double ageYears) {
    double share = Math.max(0, Math.min(1, (ageYears - FROM) / (FULLY - FROM)));
    return 1 - share * (1 - learnt);
  }
}
