package org.stamkunde.linkage;

import static java.lang.StrictMath.log;
import static java.lang.StrictMath.pow;

import java.util.List;

/// The evidence of each level of each field in bits, log₂ m/u (Fellegi and Sunter 1969), and for
/// the same rare value more than for the same common one (Winkler 1989).
final class Weights {
  private static final double LN_2 = log(2);

  private final List<Field> fields;
  private final double[][] bits;
  private final float[][] same;
  private final double prior;
  private final double[] bestOther;

  Weights(
      List<Field> fields, double[][] agreements, double[][] chances, double[][] shares, double odds) {
    this.fields = fields;
    this.prior = log(odds) / LN_2;
    this.bits = new double[fields.size()][Level.COUNT];
    this.same = new float[fields.size()][];
    this.bestOther = new double[fields.size()];
    for (int f = 0; f < fields.size(); f++) {
      bestOther[f] = Double.NEGATIVE_INFINITY;
      for (Level level : fields.get(f).kind().levels()) {
        int l = level.ordinal();
        bits[f][l] = log(agreements[f][l] / chances[f][l]) / LN_2;
        if (level != Level.EXACT && level != Level.CROSSED) {
          bestOther[f] = Math.max(bestOther[f], bits[f][l]);
        }
      }
      double exact = agreements[f][Level.EXACT.ordinal()];
      same[f] = new float[shares[f].length];
      for (int v = 0; v < shares[f].length; v++) {
        same[f][v] = (float) (log(exact / shares[f][v]) / LN_2);
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

  double of(long vector, int a, Records records) {
    double sum = prior;
    for (int f = 0; f < fields.size(); f++) {
      sum += of(f, Vectors.level(vector, f), records.column(f).value(a));
    }
    return sum;
  }

  static double probability(double bits) {
    return 1 / (1 + pow(2, -bits));
  }
}
