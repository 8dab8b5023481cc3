package org.stamkunde.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Makes customers of pairs: the likeliest pairs first, two groups become one where the pairs
/// between them bear on average at least half the evidence that a pair alone would need. So a
/// single likely pair is no bridge between two groups that are otherwise unlike.
final class Clustering {
  /// Of larger groups only the first records are compared.
  private static final int MOST = 30;

  private final Records records;
  private final Weights weights;
  private final Vectors vectors;

  Clustering(Records records, Weights weights) {
    this.records = records;
    this.weights = weights;
    this.vectors = new Vectors(records);
  }

  List<List<Integer>> of(List<Match> pairs) {
    Unions unions = new Unions(records.size());
    Map<Integer, List<Integer>> groups = new HashMap<>();
    for (Match pair : pairs) {
      int one = unions.root(pair.one());
      int other = unions.root(pair.other());
      if (one != other) {
        List<Integer> left = groups.getOrDefault(one, List.of(one));
        List<Integer> right = groups.getOrDefault(other, List.of(other));
        if (mean(left, right) >= weights.prior() / 2) {
          List<Integer> both = new ArrayList<>(left);
          both.addAll(right);
          unions.join(one, other);
          groups.remove(one);
          groups.remove(other);
          groups.put(unions.root(one), both);
        }
      }
    }
    return sorted(groups.values());
  }

  private double mean(List<Integer> left, List<Integer> right) {
    double limit = Math.max(1, Math.abs(weights.prior()));
    double sum = 0;
    int pairs = 0;
    for (int a : left.subList(0, Math.min(MOST, left.size()))) {
      for (int b : right.subList(0, Math.min(MOST, right.size()))) {
        if (records.mayPair(a, b)) {
          sum += Math.clamp(weights.of(vectors.of(a, b), a, records), -limit, limit);
          pairs++;
        }
      }
    }
    return pairs == 0 ? 0 : sum / pairs;
  }

  private static List<List<Integer>> sorted(Collection<List<Integer>> groups) {
    Map<Integer, List<Integer>> byFirst = new TreeMap<>();
    for (List<Integer> group : groups) {
      List<Integer> members = group.stream().sorted().toList();
      byFirst.put(members.getFirst(), members);
    }
    return List.copyOf(byFirst.values());
  }
}
