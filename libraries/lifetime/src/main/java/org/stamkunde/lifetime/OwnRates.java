package org.stamkunde.lifetime;

import java.util.Arrays;

/// The shop's own rates: how common each kind of customer is, learnt without assuming a family.
///
/// Expectation maximisation over the grid with smoothing between neighbouring kinds after each step
/// (EMS; Silverman, Jones, Wilson and Nychka 1990), started from and held by a guess worth a few
/// customers, which is all that speaks while there is no data.
final class OwnRates {
  static final String NAME = "own rates";
  private static final int STEPS = 60;
  private static final double HELD_BY = 8;
  private static final double LEFT_OUT = 1e-6;
  private static final double SHARED = .04;

  private OwnRates() {}

  /// With gaps between purchases of so many random steps.
  static Mixture regular(RepeatTable table, int phases) {
    return fit(table, Grids.clock(phases), phases == 1 ? NAME : NAME + ", regular " + phases);
  }

  /// With lifetimes of so many random steps.
  static Mixture aging(RepeatTable table, int phases) {
    return fit(table, Grids.aging(phases), NAME + ", aging " + phases);
  }

  private static Mixture fit(RepeatTable table, Tempers tempers, String name) {
    int phases = tempers.phases();
    Likely[] likely = new Likely[table.size()];
    double[] there = new double[tempers.kinds() * phases];
    double[] gone = new double[tempers.kinds()];
    for (int row = 0; row < likely.length; row++) {
      tempers.likelihoods(table.x(row), table.tx(row), table.age(row), there, gone);
      likely[row] = Likely.of(there, gone, phases);
    }
    double[] guess = Grids.guess();
    double[] weights = guess.clone();
    for (int step = 0; step < STEPS; step++) {
      double[] next = new double[weights.length];
      for (int kind = 0; kind < next.length; kind++) {
        next[kind] = HELD_BY * guess[kind];
      }
      for (int row = 0; row < likely.length; row++) {
        likely[row].share(weights, table.weight(row), next);
      }
      for (int kind = 0; kind < next.length; kind++) {
        next[kind] /= HELD_BY + table.customers();
      }
      weights = Grids.smooth(next, SHARED);
    }
    return new Mixture(name, tempers, weights);
  }

  /// The kinds that one history may come from, and how likely it is for each; what is a million
  /// times less likely than the best is left out.
  private record Likely(int[] kinds, double[] likelihoods) {
    static Likely of(double[] there, double[] gone, int phases) {
      double[] all = gone.clone();
      double best = 0;
      for (int kind = 0; kind < all.length; kind++) {
        for (int l = kind * phases; l < (kind + 1) * phases; l++) {
          all[kind] += there[l];
        }
        best = Math.max(best, all[kind]);
      }
      int[] kinds = new int[all.length];
      int used = 0;
      for (int kind = 0; kind < all.length; kind++) {
        if (all[kind] > LEFT_OUT * best) {
          kinds[used] = kind;
          all[used] = all[kind];
          used++;
        }
      }
      return new Likely(Arrays.copyOf(kinds, used), Arrays.copyOf(all, used));
    }

    /// Adds one row's customers to the kinds, each by its probability.
    void share(double[] weights, double weight, double[] next) {
      double all = 0;
      for (int i = 0; i < kinds.length; i++) {
        all += weights[kinds[i]] * likelihoods[i];
      }
      double factor = weight / Math.max(all, 1e-300);
      for (int i = 0; i < kinds.length; i++) {
        next[kinds[i]] += factor * weights[kinds[i]] * likelihoods[i];
      }
    }
  }
}
