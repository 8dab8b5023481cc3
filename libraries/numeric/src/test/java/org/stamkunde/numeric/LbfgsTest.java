package org.stamkunde.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {
  private static double rosenbrock(double[] x, double[] slope) {
    double a = 1 - x[0];
    double b = x[1] - x[0] * x[0];
    slope[0] = -2 * a - 400 * x[0] * b;
    slope[1] = 200 * b;
    return a * a + 100 * b * b;
  }

  @Test
  void followsTheCurvedValleyToItsEnd() {
    Minimum found = new Lbfgs(400, 1e-9).minimise(LbfgsTest::rosenbrock, new double[] {-1.2, 1});
    assertThat(found.converged()).isTrue();
    assertThat(found.point()[0]).isCloseTo(1, within(1e-8));
    assertThat(found.point()[1]).isCloseTo(1, within(1e-8));
    assertThat(found.evaluations()).isLessThan(80);
  }

  @Test
  void stepsBackFromWhereTheFunctionHasNoValue() {
    Objective wall =
        (x, slope) -> {
          slope[0] = 1 - 1 / x[0];
          return x[0] > 0 ? x[0] - Math.log(x[0]) : Double.NaN;
        };
    assertThat(new Lbfgs(100, 1e-10).minimise(wall, new double[] {.01}).point()[0])
        .isCloseTo(1, within(1e-8));
  }

  @Test
  void saysSoWhenItRanOutOfEvaluations() {
    Minimum found = new Lbfgs(4, 1e-9).minimise(LbfgsTest::rosenbrock, new double[] {-1.2, 1});
    assertThat(found.converged()).isFalse();
  }
}
