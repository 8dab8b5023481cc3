package org.stamkunde.linkage;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Compares pairs, and stops as soon as no field that is left could bring the pair above the floor.
/// Fields that are the same or not known are known at once; of the others the most telling first.
final class Sieve {
  private final Records records;
  private final Vectors vectors;
  private final Weights weights;
  private final double floor;
  private final int[] order;
  private final int[][] values;

  Sieve(Records records, Vectors vectors, Weights weights, double floor) {
    this.records = records;
    this.vectors = vectors;
    this.weights = weights;
    this.floor = floor;
    this.values = new int[weights.fields()][];
    for (int f = 0; f < values.length; f++) {
      values[f] = records.column(f).values();
    }
    this.order =
        IntStream.range(0, weights.fields())
            .boxed()
            .sorted(
                Comparator.<Integer>comparingInt(f -> cost(records.fields().get(f).kind()))
                    .thenComparing(f -> f))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  private static int cost(FieldKind kind) {
    return switch (kind) {
      case REGION, NUMBER -> 0;
      case IDENTIFIER, POSTCODE, PHONE, DATE -> 1;
      case GIVEN_NAME, SURNAME -> 2;
      case PLACE, ADDRESS, ORGANISATION, EMAIL -> 3;
    };
  }

  /// The levels of the pair, or -1 where it stays below the floor.
  long of(int a, int b) {
    if (vectors.crossed(a, b)) {
      long whole = vectors.of(a, b);
      return weights.of(whole, a, records) < floor ? -1 : whole;
    }
    double best = weights.prior();
    long open = 0;
    long vector = 0;
    for (int f = 0; f < values.length; f++) {
      int left = values[f][a];
      int right = values[f][b];
      if (left >= 0 && right >= 0) {
        if (left == right) {
          best += weights.same(f, left);
          vector |= (long) Level.EXACT.ordinal() << 4 * f;
        } else {
          best += Math.max(weights.bestOther(f), -40);
          open |= 1L << f;
        }
      }
    }
    if (best < floor) {
      return -1;
    }
    for (int f : order) {
      if ((open >>> f & 1) != 0) {
        Level level = vectors.level(f, a, b);
        best += weights.of(f, level, 0) - weights.bestOther(f);
        if (best < floor) {
          return -1;
        }
        vector |= (long) level.ordinal() << 4 * f;
      }
    }
    long explained = vectors.explained(vector, a, b);
    return weights.of(explained, a, records) < floor ? -1 : explained;
  }
}
