package org.stamkunde.linkage;

import org.stamkunde.numeric.Randomness;

/// How often two records of different customers are alike on each level of each field (u of Fellegi
/// and Sunter), from random pairs; how often they are the same is counted over all pairs.
final class Chances {
  private final double[][] levels;
  private final double[] same;
  private final double[] known;

  private Chances(double[][] levels, double[] same, double[] known) {
    this.levels = levels;
    this.same = same;
    this.known = known;
  }

  static Chances of(Records records, Vectors vectors, int samples) {
    int fields = records.fields().size();
    double[][] counts = new double[fields][Level.COUNT];
    Randomness chance = new Randomness(seed(records));
    for (int s = 0; s < samples; s++) {
      int a = chance.below(records.size());
      int b = chance.below(records.size());
      if (records.mayPair(a, b)) {
        long vector = vectors.of(a, b);
        for (int f = 0; f < fields; f++) {
          counts[f][Vectors.ordinal(vector, f)]++;
        }
      }
    }
    double[] same = new double[fields];
    double[] known = new double[fields];
    for (int f = 0; f < fields; f++) {
      countSame(records, f, same, known);
      spread(
          records.fields().get(f).kind(), counts[f], Math.max(same[f], .5) / Math.max(known[f], 1));
    }
    return new Chances(counts, same, known);
  }

  /// The same records give the same draws.
  private static long seed(Records records) {
    long seed = records.size();
    for (int f = 0; f < records.fields().size(); f++) {
      Column column = records.column(f);
      for (int i = 0; i < records.size(); i++) {
        int value = column.value(i);
        seed = seed * 31 + (value < 0 ? 7 : column.words().word(value).hashCode());
      }
    }
    return seed;
  }

  private static void countSame(Records records, int field, double[] same, double[] known) {
    Column column = records.column(field);
    double[][] bySide = new double[2][column.words().count()];
    double[] total = new double[2];
    for (int i = 0; i < records.size(); i++) {
      int value = column.value(i);
      if (value >= 0) {
        bySide[records.side(i)][value]++;
        total[records.side(i)]++;
      }
    }
    double sum = 0;
    for (int v = 0; v < bySide[0].length; v++) {
      double one = bySide[0][v];
      sum += records.two() ? one * bySide[1][v] : one * (one - 1) / 2;
    }
    same[field] = sum;
    known[field] = records.two() ? total[0] * total[1] : total[0] * (total[0] - 1) / 2;
  }

  private static void spread(FieldKind kind, double[] counts, double exact) {
    double sum = 0;
    for (Level level : kind.levels()) {
      sum += level == Level.EXACT ? 0 : counts[level.ordinal()] + .5;
    }
    for (Level level : Level.values()) {
      int l = level.ordinal();
      counts[l] =
          level == Level.EXACT
              ? exact
              : kind.levels().contains(level) ? (1 - exact) * (counts[l] + .5) / sum : 1;
    }
  }

  double[][] levels() {
    return levels;
  }

  /// Chance that two different customers are the same in a field, once `matches` of the pairs that
  /// are the same are known to be one customer's.
  double exactWithout(int field, double matches) {
    return Math.max(same[field] - matches, .5) / Math.max(known[field] - matches, 1);
  }
}
