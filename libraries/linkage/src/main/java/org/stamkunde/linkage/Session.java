package org.stamkunde.linkage;

import java.util.Arrays;
import java.util.List;

/// Expectation and maximisation over the pairs that have one field in common: how often one
/// customer's records are alike on each level of every other field (m of Fellegi and Sunter), with
/// the chances of different customers held fixed (Winkler 1988; Enamorado, Fifield and Imai 2019,
/// eq. 3 to 6).
///
/// The steps run over the distinct vectors of levels, of which there are few.
final class Session {
  private static final int MOST_STEPS = 60;

  private final long[] vectors;
  private final double[] counts;
  private final List<Field> fields;
  private final double[][] chances;
  private final double[][] agreements;
  private double share = .2;

  Session(Tally tally, List<Field> fields, double[][] chances) {
    this.vectors = tally.distinct();
    this.counts = Arrays.stream(vectors).mapToDouble(tally::count).toArray();
    this.fields = fields;
    this.chances = chances;
    this.agreements =
        fields.stream().map(field -> Beliefs.first(field.kind())).toArray(double[][]::new);
  }

  Session run() {
    double before = -1;
    for (int step = 0; step < MOST_STEPS && Math.abs(share - before) > 1e-7; step++) {
      before = share;
      step();
    }
    return this;
  }

  private void step() {
    double[][] sums = new double[fields.size()][Level.COUNT];
    double matched = 0;
    double all = 0;
    for (int v = 0; v < vectors.length; v++) {
      double probability = probability(vectors[v]) * counts[v];
      matched += probability;
      all += counts[v];
      for (int f = 0; f < fields.size(); f++) {
        sums[f][Vectors.ordinal(vectors[v], f)] += probability;
      }
    }
    share = Math.clamp(matched / Math.max(all, 1), 1e-6, 1 - 1e-6);
    for (int f = 0; f < fields.size(); f++) {
      Beliefs.update(fields.get(f).kind(), agreements[f], sums[f]);
    }
  }

  private double probability(long vector) {
    double odds = share / (1 - share);
    for (int f = 0; f < fields.size(); f++) {
      int level = Vectors.ordinal(vector, f);
      if (level != 0) {
        odds *= agreements[f][level] / chances[f][level];
      }
    }
    return Double.isInfinite(odds) ? 1 : odds / (1 + odds);
  }

  double[][] agreements() {
    return agreements;
  }

  double share() {
    return share;
  }

  double matches() {
    double all = 0;
    for (double count : counts) {
      all += count;
    }
    return all * share;
  }
}
