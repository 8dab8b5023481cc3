package org.stamkunde.linkage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Precision, recall and F1 of pairs, where it is known who is who.
record Score(double found, double right, double truth) {
  static Score ofPairs(Linkage linkage, UnaryOperator<String> who) {
    Records records = linkage.records();
    long right =
        linkage.pairs().stream()
            .filter(pair -> same(records, pair.one(), pair.other(), who))
            .count();
    return new Score(linkage.pairs().size(), right, truth(records, who));
  }

  static Score ofClusters(Linkage linkage, UnaryOperator<String> who) {
    Records records = linkage.records();
    double found = 0;
    double right = 0;
    for (List<Integer> cluster : linkage.clusters()) {
      for (int i = 0; i < cluster.size(); i++) {
        for (int j = i + 1; j < cluster.size(); j++) {
          found++;
          right += same(records, cluster.get(i), cluster.get(j), who) ? 1 : 0;
        }
      }
    }
    return new Score(found, right, truth(records, who));
  }

  private static boolean same(Records records, int a, int b, UnaryOperator<String> who) {
    return who.apply(records.id(a)).equals(who.apply(records.id(b)));
  }

  private static double truth(Records records, UnaryOperator<String> who) {
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < records.size(); i++) {
      counts.merge(who.apply(records.id(i)), 1, Integer::sum);
    }
    Collection<Integer> sizes = counts.values();
    return sizes.stream().mapToDouble(size -> size * (size - 1) / 2.0).sum();
  }

  double precision() {
    return right / Math.max(1, found);
  }

  double recall() {
    return right / Math.max(1, truth);
  }

  double f1() {
    return 2 * right / Math.max(1, found + truth);
  }
}
