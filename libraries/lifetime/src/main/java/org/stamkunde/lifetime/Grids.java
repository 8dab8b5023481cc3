package org.stamkunde.lifetime;

import static java.lang.StrictMath.exp;
import static java.lang.StrictMath.pow;

import java.util.function.DoubleUnaryOperator;
import org.stamkunde.numeric.Beta;
import org.stamkunde.numeric.Gamma;

/// The kinds of customers that are told apart, and how common a fitted family says that they are.
final class Grids {
  /// From one purchase in twenty years to nearly daily.
  private static final double[] RATES = geometric(.05, 1.4, 27);

  /// From twenty-five years of loyalty to a few days.
  private static final double[] LEAVING = geometric(.04, 2, 12);

  private static final double[] CHANCES = logistic(-6, .8, 15);
  private static final double FLOOR = 1e-9;

  private Grids() {}

  static ClockTempers clock(int phases) {
    return new ClockTempers(RATES, LEAVING, phases);
  }

  static AgingTempers aging(int phases) {
    return new AgingTempers(RATES, LEAVING, phases);
  }

  static Mixture of(ParetoNbd law) {
    double[] rates = shares(RATES, 1.4, x -> Gamma.lowerShare(law.r(), law.alpha() * x));
    double[] leaving = shares(LEAVING, 2, x -> Gamma.lowerShare(law.s(), law.beta() * x));
    return new Mixture("Pareto/NBD", clock(1), product(rates, leaving));
  }

  static Mixture of(BgNbd law) {
    return purchases("BG/NBD", new double[] {law.r(), law.alpha(), law.a(), law.b()}, false);
  }

  static Mixture of(MbgNbd law) {
    return purchases("MBG/NBD", new double[] {law.r(), law.alpha(), law.a(), law.b()}, true);
  }

  private static Mixture purchases(String name, double[] law, boolean afterFirst) {
    double[] rates = shares(RATES, 1.4, x -> Gamma.lowerShare(law[0], law[1] * x));
    double[] leaving = new double[CHANCES.length];
    double before = 0;
    for (int i = 0; i < leaving.length; i++) {
      double edge = 1 / (1 + exp(6 - .8 * (i + .5)));
      double until = i == leaving.length - 1 ? 1 : Beta.lowerShare(law[2], law[3], edge);
      leaving[i] = Math.max(FLOOR, until - before);
      before = until;
    }
    return new Mixture(
        name, new PurchaseTempers(RATES, CHANCES, afterFirst), product(rates, leaving));
  }

  /// A guess before any data: buying a few times a year, staying a few years, all widely scattered.
  static double[] guess() {
    double[] rates = shares(RATES, 1.4, x -> Gamma.lowerShare(.6, .3 * x));
    double[] leaving = shares(LEAVING, 2, x -> Gamma.lowerShare(.6, .6 * x));
    return product(rates, leaving);
  }

  /// Each weight partly shared with its neighbours in both directions.
  static double[] smooth(double[] weights, double share) {
    int width = LEAVING.length;
    double[] across = new double[weights.length];
    for (int at = 0; at < weights.length; at++) {
      int left = at % width == 0 ? at : at - 1;
      int right = at % width == width - 1 ? at : at + 1;
      across[at] += (1 - 2 * share) * weights[at];
      across[left] += share * weights[at];
      across[right] += share * weights[at];
    }
    double[] result = new double[weights.length];
    for (int at = 0; at < weights.length; at++) {
      int up = at < width ? at : at - width;
      int down = at >= weights.length - width ? at : at + width;
      result[at] += (1 - 2 * share) * across[at];
      result[up] += share * across[at];
      result[down] += share * across[at];
    }
    return result;
  }

  private static double[] shares(double[] grid, double ratio, DoubleUnaryOperator below) {
    double[] shares = new double[grid.length];
    double before = 0;
    for (int i = 0; i < grid.length; i++) {
      double until =
          i == grid.length - 1 ? 1 : below.applyAsDouble(grid[i] * StrictMath.sqrt(ratio));
      shares[i] = Math.max(FLOOR, until - before);
      before = until;
    }
    return shares;
  }

  private static double[] product(double[] first, double[] second) {
    double[] result = new double[first.length * second.length];
    double sum = 0;
    for (int i = 0; i < result.length; i++) {
      result[i] = first[i / second.length] * second[i % second.length];
      sum += result[i];
    }
    for (int i = 0; i < result.length; i++) {
      result[i] /= sum;
    }
    return result;
  }

  private static double[] geometric(double first, double ratio, int count) {
    double[] grid = new double[count];
    for (int i = 0; i < count; i++) {
      grid[i] = first * pow(ratio, i);
    }
    return grid;
  }

  private static double[] logistic(double first, double step, int count) {
    double[] grid = new double[count];
    for (int i = 0; i < count; i++) {
      grid[i] = 1 / (1 + exp(-first - step * i));
    }
    return grid;
  }
}
