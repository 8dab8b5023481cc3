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
  private final double[][] together;
  private final float[][] togetherSame;
  private final double prior;
  private final double[] bestOther;
  private final double household;

  /// Of a pair drawn by chance: that it is one customer, that it is one household.
  record Odds(double same, double household) {}

  Weights(
      List<Field> fields, double[][] agreements, double[][] chances, double[][] shares, Odds odds) {
    this.fields = fields;
    this.household = odds.household == 0 ? -1_000 : log2(odds.household);
    this.prior = log2(odds.same);
    this.bits = new double[fields.size()][Level.COUNT];
    this.same = new float[fields.size()][];
    this.together = new double[fields.size()][Level.COUNT];
    this.togetherSame = new float[fields.size()][];
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
      same[f] = new float[shares[f].length];
      for (int v = 0; v < shares[f].length; v++) {
        same[f][v] = (float) log2(exact / shares[f][v]);
      }
      household(f, Household.shares(fields.get(f).kind()));
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
    for (int f = 0; f < fields.size(); f++) {
      sum += of(f, Vectors.level(vector, f), records.column(f).value(a));
    }
    return sum - lessFor(together(vector, a, records));
  }

  /// The odds of one household against strangers, in bits.
  double together(long vector, int a, Records records) {
    double sum = household;
    for (int f = 0; f < fields.size(); f++) {
      sum += together(f, Vectors.level(vector, f), records.column(f).value(a));
    }
    return sum;
  }

  /// What members of a household share bears the same slips as one customer's; what they do not
  /// share is as of strangers.
  private void household(int field, double shared) {
    togetherSame[field] = new float[same[field].length];
    for (Level level : fields.get(field).kind().levels()) {
      int l = level.ordinal();
      together[field][l] = log2(shared * pow(2, bits[field][l]) + 1 - shared);
    }
    for (int v = 0; v < same[field].length; v++) {
      togetherSame[field][v] = (float) log2(shared * pow(2, same[field][v]) + 1 - shared);
    }
  }

  /// What a field adds to the odds of a household.
  double together(int field, Level level, int value) {
    return level == Level.MISSING
        ? 0
        : level == Level.EXACT ? togetherSame[field][value] : together[field][level.ordinal()];
  }

  /// The bits by which the chance of a household lowers those of one customer.
  static double lessFor(double together) {
    return together < -40 ? 0 : together > 40 ? together : log2(1 + pow(2, together));
  }

  private static double log2(double value) {
    return log(value) / LN_2;
  }

  static double probability(double bits) {
    return 1 / (1 + pow(2, -bits));
  }
}
