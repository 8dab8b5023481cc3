package org.stamkunde.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/// Values from Abramowitz and Stegun's tables, and identities.
class SpecialFunctionsTest {
  @Test
  void logGammaHasItsKnownValues() {
    assertThat(Gamma.logGamma(.5)).isCloseTo(Math.log(Math.PI) / 2, within(1e-14));
    assertThat(Gamma.logGamma(1)).isCloseTo(0, within(1e-14));
    assertThat(Gamma.logGamma(11)).isCloseTo(Math.log(3628800), within(1e-13));
    assertThat(Gamma.logGamma(1e-8)).isCloseTo(18.420680738180209, within(1e-12));
    assertThat(Gamma.logGamma(1e6)).isCloseTo(12815504.569147611, within(1e-8));
  }

  @Test
  void digammaIsTheSlopeOfLogGamma() {
    assertThat(Gamma.digamma(1)).isCloseTo(-.5772156649015329, within(1e-14));
    assertThat(Gamma.digamma(.5)).isCloseTo(-1.9635100260214235, within(1e-14));
    for (double x : new double[] {.01, .3, 2.7, 15, 400}) {
      double h = 1e-5 * x;
      double slope = (Gamma.logGamma(x + h) - Gamma.logGamma(x - h)) / (2 * h);
      assertThat(Gamma.digamma(x)).as("x %s", x).isCloseTo(slope, within(1e-6 * Math.abs(slope)));
    }
  }

  @Test
  void theIncompleteGammaOfShapeOneIsTheExponentialLaw() {
    for (double x : new double[] {1e-6, .3, 1.9, 2.1, 30}) {
      assertThat(Gamma.lowerShare(1, x)).isCloseTo(-Math.expm1(-x), within(1e-14));
    }
    assertThat(Gamma.lowerShare(3, 2)).isCloseTo(1 - 5 * Math.exp(-2), within(1e-14));
  }

  @Test
  void theIncompleteBetaHasItsClosedForms() {
    assertThat(Beta.lowerShare(1, 3, .2)).isCloseTo(1 - Math.pow(.8, 3), within(1e-14));
    assertThat(Beta.lowerShare(2, 2, .5)).isCloseTo(.5, within(1e-14));
    assertThat(Beta.lowerShare(.5, .5, .25)).isCloseTo(1.0 / 3, within(1e-14));
    assertThat(Beta.lowerShare(1e-3, 4, 0)).isZero();
    assertThat(Beta.lowerShare(5, 4, 1)).isEqualTo(1);
  }

  @Test
  void theNormalQuantileInvertsTheNormalLaw() {
    assertThat(Normal.quantile(.975)).isCloseTo(1.959963984540054, within(1e-12));
    assertThat(Normal.quantile(.5)).isCloseTo(0, within(1e-14));
    for (double share : new double[] {1e-12, 1e-5, .02, .4, .77, .9999}) {
      assertThat(Normal.lowerShare(Normal.quantile(share)))
          .isCloseTo(share, within(1e-12 * share + 1e-16));
    }
  }

  @Test
  void sumsOfLogarithmsNeitherOverflowNorVanish() {
    assertThat(Logs.addExp(-2000, -2000)).isCloseTo(-2000 + Math.log(2), within(1e-12));
    assertThat(Logs.addExp(Double.NEGATIVE_INFINITY, 3)).isEqualTo(3);
    assertThat(Logs.sumExp(900, 900, 900)).isCloseTo(900 + Math.log(3), within(1e-12));
    assertThat(Logs.sumExp()).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void theQuadratureIsExactForPolynomials() {
    GaussLegendre nodes = GaussLegendre.ofOrder(7);
    double sum = 0;
    for (int i = 0; i < nodes.order(); i++) {
      sum += nodes.weights()[i] * Math.pow(nodes.nodes()[i], 13);
    }
    assertThat(sum).isCloseTo(1.0 / 14, within(1e-14));
  }

  @Test
  void aCompensatedSumLosesNothing() {
    CompensatedSum sum = new CompensatedSum();
    sum.add(1e100);
    sum.add(1);
    sum.add(-1e100);
    assertThat(sum.value()).isEqualTo(1);
  }

  @Test
  void quantilesInterpolateBetweenTheValues() {
    Quantiles quantiles = new Quantiles(new double[] {4, 1, 3, 2});
    assertThat(quantiles.at(0)).isEqualTo(1);
    assertThat(quantiles.at(.5)).isEqualTo(2.5);
    assertThat(quantiles.at(1)).isEqualTo(4);
  }
}
