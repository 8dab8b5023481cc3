package org.stamkunde.lifetime;

/// The shop's own rates: how common each kind of customer is, learnt without assuming a family.
///
/// Expectation maximisation over the grid with smoothing between neighbouring kinds after each step
/// (EMS; Silverman, Jones, Wilson and Nychka 1990), started from and held by a guess worth a few
/// customers, which is all that speaks while there is no data.
final class OwnRates {
  private static final int STEPS = 60;
  private static final double HELD_BY = 8;
  private static final double SHARED = .04;

  private OwnRates() {}

  static Mixture fit(RepeatTable table, int phases) {
    ClockTempers tempers = Grids.clock(phases);
    float[][] likelihoods = new float[table.size()][];
    for (int row = 0; row < table.size(); row++) {
      likelihoods[row] = likelihood(table, row, tempers);
    }
    double[] guess = Grids.guess();
    double[] weights = guess.clone();
    for (int step = 0; step < STEPS; step++) {
      double[] next = new double[weights.length];
      for (int kind = 0; kind < next.length; kind++) {
        next[kind] = HELD_BY * guess[kind];
      }
      for (int row = 0; row < likelihoods.length; row++) {
        share(likelihoods[row], weights, table.weight(row), next);
      }
      for (int kind = 0; kind < next.length; kind++) {
        next[kind] /= HELD_BY + table.customers();
      }
      weights = Grids.smooth(next, SHARED);
    }
    String name = phases == 1 ? "own rates" : "own rates, regular " + phases;
    return new Mixture(name, tempers, weights);
  }

  private static float[] likelihood(RepeatTable table, int row, ClockTempers tempers) {
    int phases = tempers.phases();
    double[] there = new double[tempers.kinds() * phases];
    double[] gone = new double[tempers.kinds()];
    tempers.likelihoods(table.x(row), table.tx(row), table.age(row), there, gone);
    float[] sum = new float[gone.length];
    for (int kind = 0; kind < gone.length; kind++) {
      double all = gone[kind];
      for (int l = 0; l < phases; l++) {
        all += there[kind * phases + l];
      }
      sum[kind] = (float) all;
    }
    return sum;
  }

  private static void share(float[] likelihood, double[] weights, double weight, double[] next) {
    double all = 0;
    for (int kind = 0; kind < weights.length; kind++) {
      all += weights[kind] * likelihood[kind];
    }
    double factor = weight / Math.max(all, 1e-300);
    for (int kind = 0; kind < weights.length; kind++) {
      next[kind] += factor * weights[kind] * likelihood[kind];
    }
  }
}
