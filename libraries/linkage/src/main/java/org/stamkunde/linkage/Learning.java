package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.List;

/// Learns from several groups of pairs, each having another field in common, what no single one of
/// them can tell: each leaves out its own field, and together they tell of all.
final class Learning {
  private static final int PAIRS_OF_A_SESSION = 5_000;
  private static final double LEAST_SHARE = .02;

  private final Records records;
  private final Vectors vectors;
  private final double[][] chances;

  Learning(Records records, Vectors vectors, double[][] chances) {
    this.records = records;
    this.vectors = vectors;
    this.chances = chances;
  }

  double[][] agreements(List<Key> keys) {
    int fields = records.fields().size();
    double[][] sums = new double[fields][Level.COUNT];
    double[] weights = new double[fields];
    for (int f = 0; f < fields; f++) {
      for (Key key : keys) {
        if (key.isWhole(f)) {
          session(key, f, sums, weights);
        }
      }
    }
    for (int f = 0; f < fields; f++) {
      FieldKind kind = records.fields().get(f).kind();
      double[] first = Beliefs.first(kind);
      for (Level level : kind.levels()) {
        int l = level.ordinal();
        sums[f][l] = weights[f] == 0 ? first[l] : sums[f][l] / weights[f];
      }
    }
    return sums;
  }

  private void session(Key key, int field, double[][] sums, double[] weights) {
    Session session = new Session(tally(key, field), records.fields(), chances).run();
    if (session.share() < LEAST_SHARE) {
      return;
    }
    double weight = session.matches() * session.share();
    for (int f = 0; f < sums.length; f++) {
      if (f != field) {
        weights[f] += weight;
        for (int l = 0; l < Level.COUNT; l++) {
          sums[f][l] += weight * session.agreements()[f][l];
        }
      }
    }
  }

  /// The pairs of the smallest groups first.
  private Tally tally(Key key, int field) {
    Groups groups = Groups.of(key, records.size());
    List<List<Integer>> bySize = new ArrayList<>();
    for (int g = 0; g < groups.count(); g++) {
      int size = groups.size(g);
      if (size > 1 && size < 500) {
        while (bySize.size() <= size) {
          bySize.add(new ArrayList<>());
        }
        bySize.get(size).add(g);
      }
    }
    Tally tally = new Tally();
    long left = PAIRS_OF_A_SESSION;
    for (List<Integer> equals : bySize) {
      for (int g : equals) {
        if (left > 0) {
          left -= group(groups, g, field, tally);
        }
      }
    }
    return tally;
  }

  private long group(Groups groups, int g, int field, Tally tally) {
    int end = groups.start(g) + groups.size(g);
    long heard = 0;
    for (int i = groups.start(g); i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        int a = groups.member(i);
        int b = groups.member(j);
        if (records.mayPair(a, b)) {
          tally.add(vectors.of(a, b) & ~(15L << 4 * field));
          heard++;
        }
      }
    }
    return heard;
  }
}
