package org.stamkunde.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.stamkunde.numeric.Randomness;

/// The laws of the kinds of customers agree with each other and with simulation.
class TempersTest {
  private static final long SEED = 12;
  private static final double[] RATES = {.5, 4, 30};
  private static final double[] LEAVING = {.1, 1, 8};

  private static double mean(double[] counts) {
    double sum = 0;
    for (int n = 0; n < counts.length; n++) {
      sum += n * counts[n];
    }
    return sum;
  }

  @Test
  void countsAreProbabilitiesWithTheKnownMean() {
    ClockTempers clock = new ClockTempers(RATES, LEAVING, 1);
    for (int kind = 0; kind < clock.kinds(); kind++) {
      double[] counts = clock.counts(kind, 1.5)[0];
      double leave = LEAVING[kind % 3];
      assertThat(Arrays.stream(counts).sum()).isCloseTo(1, within(1e-9));
      assertThat(mean(counts))
          .isCloseTo(RATES[kind / 3] * -Math.expm1(-1.5 * leave) / leave, within(1e-6));
    }
  }

  @Test
  void agingInOneStepIsTheLawWithoutMemory() {
    ClockTempers clock = new ClockTempers(RATES, LEAVING, 1);
    AgingTempers aging = new AgingTempers(RATES, LEAVING, 1);
    double[][] first = {new double[9], new double[9]};
    double[][] second = {new double[9], new double[9]};
    double one = clock.likelihoods(3, 1.2, 1.9, first[0], first[1]);
    double other = aging.likelihoods(3, 1.2, 1.9, second[0], second[1]);
    for (int kind = 0; kind < 9; kind++) {
      for (int there = 0; there < 2; there++) {
        double expected = first[there][kind] * Math.exp(one);
        assertThat(second[there][kind] * Math.exp(other))
            .as("kind %d", kind)
            .isCloseTo(expected, within(1e-9 * expected + 1e-300));
      }
      assertThat(mean(aging.counts(kind, 1)[0]))
          .isCloseTo(mean(clock.counts(kind, 1)[0]), within(1e-8));
    }
  }

  @Test
  void agingAgreesWithSimulation() {
    AgingTempers aging = new AgingTempers(new double[] {6}, new double[] {1.5}, 3);
    Randomness random = new Randomness(SEED);
    double sum = 0;
    int quiet = 0;
    int draws = 40_000;
    for (int i = 0; i < draws; i++) {
      int came = random.poisson(6 * Math.min(1, random.gamma(2, 4.5)));
      sum += came;
      quiet += came == 0 ? 1 : 0;
    }
    double[] counts = aging.counts(0, 1)[1];
    assertThat(mean(counts)).as("seed %d", SEED).isCloseTo(sum / draws, within(.05));
    assertThat(counts[0]).as("seed %d", SEED).isCloseTo(quiet / (double) draws, within(.01));
    double[] later = aging.laterPurchases(0, 1, 1e-9);
    assertThat(later[0]).isCloseTo(6 * 2 / 4.5, within(1e-6));
  }

  @Test
  void regularBuyersWhoFallSilentHaveMoreSurelyLeft() {
    double atRandom = active(new ClockTempers(RATES, LEAVING, 1));
    double regular = active(new ClockTempers(RATES, LEAVING, 3));
    assertThat(regular).isLessThan(atRandom);
  }

  private static double active(ClockTempers tempers) {
    double[] even = new double[tempers.kinds()];
    Arrays.fill(even, 1.0 / even.length);
    return new Mixture("even", tempers, even).about(8, 1.9, 2.7).active();
  }

  @Test
  void whatWasLearntAboutAgingIsReadBack() {
    AgingTempers aging = new AgingTempers(RATES, LEAVING, 3);
    double[] even = new double[9];
    Arrays.fill(even, 1.0 / 9);
    Learnt learnt =
        new Learnt(
            ValuationOptions.twelveMonths(),
            new Mixture("own rates, aging 3", aging, even),
            new OrderMoney(new GammaGamma(2, 3, 40), .97),
            Recalibration.none(),
            .9,
            .05,
            new FitReport(
                "own rates, aging 3",
                java.util.Map.of("steps", 3.0),
                -1,
                java.util.List.of(),
                java.util.List.of("lifetime.note.short-history 100")));
    String written = WrittenValuation.write(learnt);
    assertThat(WrittenValuation.write(WrittenValuation.read(written))).isEqualTo(written);
  }
}
