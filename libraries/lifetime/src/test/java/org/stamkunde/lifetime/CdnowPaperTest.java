package org.stamkunde.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleBiFunction;
import org.junit.jupiter.api.Test;
import org.stamkunde.numeric.DataSets;
import org.stamkunde.numeric.Randomness;

/// Published and recomputed figures of the CDNOW sample.
class CdnowPaperTest {
  @Test
  void bgNbdReachesThePublishedOptimum() {
    Fit<BgNbd> fit = BgNbd.fit(Cdnow.weeks());
    assertThat(fit.converged()).isTrue();
    assertThat(fit.atBound()).isEmpty();
    assertThat(fit.logLikelihood()).isCloseTo(-9582.429207, within(1e-6));
    assertThat(fit.model().r()).isCloseTo(.242595, within(2e-6));
    assertThat(fit.model().alpha()).isCloseTo(4.413603, within(2e-5));
    assertThat(fit.model().a()).isCloseTo(.792922, within(2e-5));
    assertThat(fit.model().b()).isCloseTo(2.425907, within(1e-4));
  }

  @Test
  void mbgNbdReachesThePublishedOptimum() {
    Fit<MbgNbd> fit = MbgNbd.fit(Cdnow.weeks());
    assertThat(fit.logLikelihood()).isCloseTo(-9582.135716, within(1e-6));
    assertThat(fit.model().r()).isCloseTo(.524843, within(1e-5));
    assertThat(fit.model().b()).isCloseTo(1.614002, within(1e-4));
  }

  @Test
  void paretoNbdReachesThePublishedOptimum() {
    Fit<ParetoNbd> fit = ParetoNbd.fit(Cdnow.weeks());
    assertThat(fit.logLikelihood()).isCloseTo(-9594.97618, within(1e-5));
    assertThat(fit.model().r()).isCloseTo(.553277, within(1e-4));
    assertThat(fit.model().beta()).isCloseTo(11.668737, within(1e-2));
  }

  @Test
  void aHundredRandomStartsEndAtTheSameOptimum() {
    RepeatTable weeks = Cdnow.weeks();
    Randomness random = new Randomness(20260101);
    for (int i = 0; i < 100; i++) {
      double[] start = new double[4];
      for (int k = 0; k < 4; k++) {
        start[k] = .05 * Math.pow(400, random.uniform());
      }
      assertThat(BgNbd.fit(weeks, start).logLikelihood())
          .as("seed 20260101, start %d", i)
          .isCloseTo(-9582.429207, within(1e-6));
      assertThat(MbgNbd.fit(weeks, start).logLikelihood())
          .as("seed 20260101, start %d", i)
          .isCloseTo(-9582.135716, within(1e-6));
    }
  }

  @Test
  void theHoldOutIsForecastAsWellAsPublished() {
    BgNbd bg = BgNbd.fit(Cdnow.weeks()).model();
    MbgNbd mbg = MbgNbd.fit(Cdnow.weeks()).model();
    ParetoNbd pareto = ParetoNbd.fit(Cdnow.weeks()).model();
    check((x, t) -> bg.expectedPurchases(39, x, t[0], t[1]), 1653.4, .7855);
    check((x, t) -> mbg.expectedPurchases(39, x, t[0], t[1]), 1576.7, .7648);
    check((x, t) -> pareto.expectedPurchases(39, x, t[0], t[1]), 1665.5, .7545);
  }

  private static void check(
      ToDoubleBiFunction<Integer, double[]> expected, double sum, double error) {
    double total = 0;
    double errors = 0;
    List<PurchaseHistory> customers = Cdnow.sample();
    for (PurchaseHistory customer : customers) {
      int seen = customer.countUntil(Cdnow.CALIBRATION_END);
      double tx = (customer.days()[seen - 1] - customer.first()) / 7.0;
      double age = (Cdnow.CALIBRATION_END - customer.first()) / 7.0;
      double forecast = expected.applyAsDouble(seen - 1, new double[] {tx, age});
      total += forecast;
      errors += Math.abs(forecast - (customer.days().length - seen));
    }
    assertThat(total).isCloseTo(sum, within(.06));
    assertThat(errors / customers.size()).isCloseTo(error, within(6e-5));
  }

  @Test
  void gammaGammaReachesThePublishedOptimumOnTheRoundedSummary() {
    List<String> lines =
        DataSets.lines("cdnow/cdnow_customers_summary_with_transactions.csv").stream()
            .skip(1)
            .toList();
    int[] counts = lines.stream().mapToInt(line -> Integer.parseInt(line.split(",")[1])).toArray();
    double[] means =
        lines.stream().mapToDouble(line -> Double.parseDouble(line.split(",")[4])).toArray();
    expect(GammaGamma.fit(counts, means), -4055.9232, new GammaGamma(6.2488, 3.7446, 15.4477));
  }

  @Test
  void gammaGammaReachesThePublishedOptimumOnTheSample() {
    List<PurchaseHistory> customers = Cdnow.sample();
    int[] counts = new int[customers.size()];
    double[] means = new double[customers.size()];
    for (int i = 0; i < counts.length; i++) {
      PurchaseHistory customer = customers.get(i);
      counts[i] = customer.countUntil(Cdnow.CALIBRATION_END) - 1;
      means[i] = customer.amountBetween(customer.first(), Cdnow.CALIBRATION_END) / counts[i];
    }
    expect(GammaGamma.fit(counts, means), -4055.9177, new GammaGamma(6.2496, 3.7442, 15.4435));
  }

  private static void expect(Fit<GammaGamma> fit, double logLikelihood, GammaGamma expected) {
    assertThat(fit.converged()).isTrue();
    assertThat(fit.logLikelihood()).isCloseTo(logLikelihood, within(1e-3));
    assertThat(fit.model().p()).isCloseTo(expected.p(), within(1e-3));
    assertThat(fit.model().q()).isCloseTo(expected.q(), within(1e-3));
    assertThat(fit.model().gamma()).isCloseTo(expected.gamma(), within(1e-3));
  }
}
