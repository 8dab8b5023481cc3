package org.stamkunde.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import org.junit.jupiter.api.Test;

class RandomnessTest {
  private static final long SEED = 4711;
  private static final int DRAWS = 40_000;
  private final Randomness random = new Randomness(SEED);

  @Test
  void aSeedGivesTheSameDrawsForEver() {
    assertThat(new Randomness(1).nextLong()).isEqualTo(new Randomness(1).nextLong());
    assertThat(new Randomness(1).nextLong()).isNotEqualTo(new Randomness(2).nextLong());
  }

  @Test
  void aSplitDoesNotDependOnWhatWasDrawnBefore() {
    Randomness other = new Randomness(SEED);
    other.nextLong();
    assertThat(other.split(5).nextLong()).isEqualTo(random.split(5).nextLong());
    assertThat(other.split(6).nextLong()).isNotEqualTo(random.split(5).nextLong());
  }

  @Test
  void drawsHaveTheMeanAndVarianceOfTheirLaw() {
    moments("gamma", () -> random.gamma(.4, 2), .2, .1);
    moments("gamma", () -> random.gamma(7, .5), 14, 28);
    moments("beta", () -> random.beta(2, 5), 2 / 7.0, 10 / (49.0 * 8));
    moments("exponential", () -> random.exponential(4), .25, .0625);
    moments("normal", random::normal, 0, 1);
    moments("poisson", () -> random.poisson(3.2), 3.2, 3.2);
    moments("poisson", () -> random.poisson(250), 250, 250);
  }

  private static void moments(String law, DoubleSupplier draw, double mean, double variance) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < DRAWS; i++) {
      double x = draw.getAsDouble();
      sum += x;
      squares += (x - mean) * (x - mean);
    }
    assertThat(sum / DRAWS)
        .as("mean of %s, seed %d", law, SEED)
        .isCloseTo(mean, within(5 * Math.sqrt(variance / DRAWS)));
    assertThat(squares / DRAWS)
        .as("variance of %s, seed %d", law, SEED)
        .isCloseTo(variance, within(.08 * variance));
  }
}
