package org.stamkunde.linkage;

import static java.lang.StrictMath.log;
import static java.lang.StrictMath.pow;

import java.util.List;

/// The evidence of each level of each field in bits, log₂ m/u (Fellegi and Sunter 1969), and for
/// the same rare value more than for the same common one (Winkler 1989). What speaks as much for a
/// [Household] as for one customer is taken off.
final class Weights {
  private static final double LN_2 = log(2);

  private final List<Field> fields;
  private final double[][] bits;
  private final float[][] same;
  private final double prior;
  private final double[] bestOther;
  private final Odds odds;
  private final double[] unlikeInHousehold;
  private final double[] likeInHousehold;

  /// Of a pair drawn by chance: that it is one customer, that it is one household.
  record Odds(double same, double household) {}

  Weights(
      List<Field> fields, double[][] agreements, double[][] chances, double[][] shares, Odds odds) {
    this.fields = fields;
    this.odds = odds;
    this.prior = log2(odds.same);
    this.likeInHousehold = new double[fields.size()];
    this.unlikeInHousehold = new double[fields.size()];
    this.bits = new double[fields.size()][Level.COUNT];
    this.same = new float[fields.size()][];
    this.bestOther = new double[fields.size()];
    for (int f = 0; f < fields.size(); f++) {
      bestOther[f] = Double.NEGATIVE_INFINITY;
      for (Level level : fields.get(f).kind().levels()) {
        int l = level.ordinal();
        bits[f][l] = log2(agreements[f][l] / chances[f][l]);
        if (level != Level.EXACT && level != Level.CROSSED) {
          bestOther[f] = Math.max(bestOther[f], bits[f][l]);
        }
      }
      double exact = agreements[f][Level.EXACT.ordinal()];
      double shared = Household.shares(fields.get(f).kind());
      if (shared >= 0) {
        likeInHousehold[f] = log2(shared / exact);
        unlikeInHousehold[f] =
            log2((1 - shared) / (1 - Math.min(.9, chances[f][Level.EXACT.ordinal()])));
      }
      same[f] = new float[shares[f].length];
      for (int v = 0; v < shares[f].length; v++) {
        same[f][v] = (float) log2(exact / shares[f][v]);
      }
    }
  }

  int fields() {
    return fields.size();
  }

  double prior() {
    return prior;
  }

  /// The bits of a level; of the same value, by how many have it.
  double of(int field, Level level, int value) {
    return level == Level.MISSING
        ? 0
        : level == Level.EXACT ? same[field][value] : bits[field][level.ordinal()];
  }

  double same(int field, int value) {
    return same[field][value];
  }

  /// What a field can say at best for values that are not the same.
  double bestOther(int field) {
    return bestOther[field];
  }

  /// All bits of a pair, of which `a` is one.
  double of(long vector, int a, Records records) {
    double sum = prior;
    double together = log2(odds.household);
    for (int f = 0; f < fields.size(); f++) {
      Level level = Vectors.level(vector, f);
      double own = of(f, level, records.column(f).value(a));
      sum += own;
      together += together(f, level, own);
    }
    return sum - lessFor(together);
  }

  /// What a field adds to the odds of a household, where it adds `own` to those of one customer.
  double together(int field, Level level, double own) {
    if (Household.shares(fields.get(field).kind()) < 0 || level == Level.MISSING) {
      return 0;
    }
    return level == Level.EXACT ? own + likeInHousehold[field] : unlikeInHousehold[field];
  }

  double household() {
    return log2(odds.household);
  }

  /// The bits by which the chance of a household lowers those of one customer.
  static double lessFor(double together) {
    return together < -40 ? 0 : together > 40 ? together : log2(1 + pow(2, together));
  }

  /// The probability that a pair, of which `a` is one, is of one household.
  double probabilityOfHousehold(long vector, int a, Records records, double bits) {
    double together = log2(odds.household);
    for (int f = 0; f < fields.size(); f++) {
      Level level = Vectors.level(vector, f);
      together += together(f, level, of(f, level, records.column(f).value(a)));
    }
    return (1 - probability(bits)) * probability(together);
  }

  private static double log2(double value) {
    return log(value) / LN_2;
  }

  static double probability(double bits) {
    return 1 / (1 + pow(2, -bits));
  }
}
