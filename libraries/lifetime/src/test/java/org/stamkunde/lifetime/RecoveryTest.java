package org.stamkunde.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.stamkunde.numeric.Randomness;

/// Customers drawn from a law lead back to the law.
class RecoveryTest {
  private static final long SEED = 99;
  private static final int CUSTOMERS = 6_000;

  private interface Leaving {
    double moment(Randomness random);
  }

  private static RepeatTable simulate(boolean atPurchase, boolean afterFirst, Leaving leaving) {
    int[] x = new int[CUSTOMERS];
    double[] tx = new double[CUSTOMERS];
    double[] age = new double[CUSTOMERS];
    for (int i = 0; i < CUSTOMERS; i++) {
      Randomness random = new Randomness(SEED).split(i);
      age[i] = 30 + random.below(70);
      double rate = random.gamma(.8, 6);
      double leave = leaving.moment(random);
      double end = atPurchase ? age[i] : Math.min(age[i], random.exponential(leave));
      boolean there = !(afterFirst && random.uniform() < leave);
      double t = random.exponential(rate);
      while (there && t < end) {
        x[i]++;
        tx[i] = t;
        there = !atPurchase || random.uniform() >= leave;
        t += random.exponential(rate);
      }
    }
    return RepeatTable.of(x, tx, age);
  }

  @Test
  void bgNbdIsRecovered() {
    BgNbd found = BgNbd.fit(simulate(true, false, r -> r.beta(.9, 3))).model();
    near(new double[] {found.r(), found.alpha(), found.a() / (found.a() + found.b())}, .9 / 3.9);
  }

  @Test
  void mbgNbdIsRecovered() {
    MbgNbd found = MbgNbd.fit(simulate(true, true, r -> r.beta(.9, 3))).model();
    near(new double[] {found.r(), found.alpha(), found.a() / (found.a() + found.b())}, .9 / 3.9);
  }

  @Test
  void paretoNbdIsRecovered() {
    ParetoNbd found = ParetoNbd.fit(simulate(false, false, r -> r.gamma(2, 60))).model();
    near(new double[] {found.r(), found.alpha(), found.s() / found.beta()}, 2 / 60.0);
  }

  @Test
  void whereNobodyEverLeavesTheFitsSaySo() {
    RepeatTable faithful = simulate(true, false, _ -> 0);
    assertThat(BgNbd.fit(faithful).atBound()).contains("a");
    assertThat(MbgNbd.fit(faithful).atBound()).contains("a");
    assertThat(ParetoNbd.fit(faithful).atBound()).isNotEmpty();
  }

  private static void near(double[] found, double leaving) {
    assertThat(found[0]).as("r, seed %d", SEED).isCloseTo(.8, within(.06));
    assertThat(found[1]).as("alpha, seed %d", SEED).isCloseTo(6, within(.7));
    assertThat(found[2]).as("leaving, seed %d", SEED).isCloseTo(leaving, within(.12 * leaving));
  }
}
