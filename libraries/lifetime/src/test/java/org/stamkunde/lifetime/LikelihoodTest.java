package org.stamkunde.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Slopes agree with differences, and no combination of history and parameters breaks a formula.
class LikelihoodTest {
  private static final int[] X = {0, 0, 1, 3, 12, 40};
  private static final double[] TX = {0, 0, 4.5, 20, 30, 38.9};
  private static final double[] AGE = {2, 39, 33, 39, 31, 39};
  private final RepeatTable table = RepeatTable.of(X, TX, AGE);

  private interface Likelihood {
    double at(double[] parameters, double[] slopes);
  }

  private static void slopesAgree(Likelihood likelihood, double[] at) {
    double[] slopes = new double[at.length];
    likelihood.at(at, slopes);
    for (int k = 0; k < at.length; k++) {
      double step = 1e-5 * at[k];
      double[] up = at.clone();
      double[] down = at.clone();
      up[k] += step;
      down[k] -= step;
      double[] ignored = new double[at.length];
      double difference = (likelihood.at(up, ignored) - likelihood.at(down, ignored)) / (2 * step);
      assertThat(slopes[k])
          .as("slope %d", k)
          .isCloseTo(difference, within(1e-6 * Math.max(1, Math.abs(difference))));
    }
  }

  @Test
  void slopesAgreeWithDifferences() {
    double[] at = {.7, 4.2, .9, 2.3};
    slopesAgree((p, g) -> BgNbd.of(p).logLikelihood(table, g), at);
    slopesAgree((p, g) -> MbgNbd.of(p).logLikelihood(table, g), at);
    slopesAgree((p, g) -> ParetoNbd.of(p).logLikelihood(table, g), at);
    slopesAgree((p, g) -> ParetoNbd.of(p).logLikelihood(table, g), new double[] {.5, 3, 1.8, 40});
    int[] counts = {1, 2, 9};
    double[] means = {20, 55, 31};
    slopesAgree(
        (p, g) -> new GammaGamma(p[0], p[1], p[2]).logLikelihood(counts, means, g),
        new double[] {6, 3.5, 15});
  }

  /// Histories on which another public program answered with no number.
  @Test
  void veryFrequentBuyersHaveAProbability() {
    ParetoNbd law = new ParetoNbd(.55, 10.6, .61, 11.7);
    double[][] rows = {{221, 103.43, 103.57}, {400, 100, 104}, {500, 60, 104}, {2000, 103, 104}};
    for (double[] row : rows) {
      double active = law.probabilityActive((int) row[0], row[1], row[2]);
      assertThat(active).as("x %s", row[0]).isBetween(0.0, 1.0);
      assertThat(law.expectedPurchases(52, (int) row[0], row[1], row[2])).isFinite();
    }
    assertThat(law.probabilityActive(221, 103.43, 103.57)).isGreaterThan(.99);
    assertThat(law.probabilityActive(500, 60, 104)).isLessThan(1e-9);
  }

  @Test
  void noHistoryAndNoParameterGivesNothingOrInfinity() {
    double[] sizes = {1e-4, .01, 1, 100, 1e4};
    for (double first : sizes) {
      for (double second : sizes) {
        for (double third : sizes) {
          for (double fourth : sizes) {
            finite(new double[] {first, second, third, fourth});
          }
        }
      }
    }
  }

  private static void finite(double[] p) {
    int[] x = {0, 0, 1, 7, 300, 5000};
    double[] tx = {0, 0, 1e-4, 3, .0001, 52};
    double[] age = {0, 100, 100, 3, 100, 52.0001};
    for (int i = 0; i < x.length; i++) {
      RepeatTable one =
          RepeatTable.of(new int[] {x[i]}, new double[] {tx[i]}, new double[] {age[i]});
      for (double t : new double[] {.01, 52}) {
        double[] answers = {
          BgNbd.of(p).logLikelihood(one),
          MbgNbd.of(p).logLikelihood(one),
          ParetoNbd.of(p).logLikelihood(one),
          BgNbd.of(p).probabilityActive(x[i], tx[i], age[i]),
          ParetoNbd.of(p).probabilityActive(x[i], tx[i], age[i]),
          BgNbd.of(p).expectedPurchases(t, x[i], tx[i], age[i]),
          MbgNbd.of(p).expectedPurchases(t, x[i], tx[i], age[i]),
          ParetoNbd.of(p).expectedPurchases(t, x[i], tx[i], age[i])
        };
        for (int k = 0; k < answers.length; k++) {
          if (!Double.isFinite(answers[k])) {
            assertThat(answers[k])
                .as("answer %d, x %d, parameters %s", k, x[i], java.util.Arrays.toString(p))
                .isFinite();
          }
        }
      }
    }
  }

  /// Fader, Hardie and Lee's own example: one customer of CDNOW and 39 weeks ahead.
  @Test
  void expectedPurchasesAgreeWithTheHypergeometricForm() {
    BgNbd law = new BgNbd(.243, 4.414, .793, 2.426);
    assertThat(law.expectedPurchases(39, 2, 30.43, 38.86)).isCloseTo(1.226, within(2e-3));
  }
}
