package org.stamkunde.linkage;

/// Brings weights, matches and the number of customers into agreement: expectation and maximisation
/// over all pairs that were worth comparing, in which those that were not count as different.
final class Settling {
  private static final int MOST_ROUNDS = 12;

  /// Less than one in a million.
  private static final double NEGLIGIBLE = -20;

  private final Records records;
  private final Chances chances;
  private final Candidates pairs;
  private final double[] bits;
  private final double[][] agreements;
  private double matches;
  private double households;
  private Weights weights;

  Settling(
      Records records, Chances chances, Candidates pairs, double[][] agreements, Weights first) {
    this.records = records;
    this.chances = chances;
    this.pairs = pairs;
    this.agreements = agreements;
    this.weights = first;
    this.bits = new double[pairs.size()];
  }

  Settling run() {
    double before = -1;
    weigh();
    for (int round = 0;
        round < MOST_ROUNDS && Math.abs(matches - before) > 1e-4 * matches;
        round++) {
      before = matches;
      learn();
      weigh();
    }
    return this;
  }

  private void weigh() {
    matches = 0;
    households = 0;
    for (int p = 0; p < bits.length; p++) {
      bits[p] = weights.of(pairs.vector(p), pairs.one(p), records);
      double probability = bits[p] > NEGLIGIBLE ? Weights.probability(bits[p]) : 0;
      matches += assured(probability);
      double together = weights.together(pairs.vector(p), pairs.one(p), records);
      if (together > NEGLIGIBLE) {
        households += (1 - probability) * Weights.probability(together);
      }
    }
  }

  /// How far a pair is more likely one customer than not. Pairs in doubt teach nothing: in a base
  /// where hardly anybody is there twice they are many, and would make what namesakes have in
  /// common the mark of one customer.
  private static double assured(double probability) {
    return Math.max(0, 2 * probability - 1);
  }

  private void learn() {
    int fields = records.fields().size();
    double[][] sums = new double[fields][Level.COUNT];
    Unions unions = new Unions(records.size());
    for (int p = 0; p < bits.length; p++) {
      if (bits[p] <= NEGLIGIBLE) {
        continue;
      }
      double probability = Weights.probability(bits[p]);
      double assured = assured(probability);
      for (int f = 0; f < fields; f++) {
        sums[f][Vectors.ordinal(pairs.vector(p), f)] += assured;
      }
      if (probability >= .5) {
        unions.join(pairs.one(p), pairs.other(p));
      }
    }
    for (int f = 0; f < fields; f++) {
      int exact = Level.EXACT.ordinal();
      Beliefs.update(records.fields().get(f).kind(), agreements[f], sums[f]);
      chances.levels()[f][exact] = chances.exactWithout(f, sums[f][exact]);
    }
    weights =
        new Weights(
            records.fields(),
            agreements,
            chances.levels(),
            Persons.shares(records, unions),
            odds(records, matches, households));
  }

  /// A record belongs to one other on average at the very most.
  static Weights.Odds odds(Records records, double matches, double households) {
    double all = records.pairs();
    double found = Math.clamp(matches, 1, Math.max(1, records.size()));
    double together =
        Household.possible(records.fields())
            ? Math.clamp(households, 1, Math.max(1, records.size())) / all
            : 0;
    return new Weights.Odds(found / Math.max(all - found, 1), together);
  }

  Weights weights() {
    return weights;
  }

  double[] bits() {
    return bits;
  }
}
