package org.stamkunde.linkage;

import java.util.List;
import org.stamkunde.numeric.Explanation;

/// Records compared with each other: the pairs that may be one customer, each with its evidence,
/// and the clusters that follow. Equal records give equal figures, in whatever order they came.
public final class Linkage {
  private final Records records;
  private final Weights weights;
  private final List<Match> matches;
  private final double threshold;

  Linkage(Records records, Weights weights, List<Match> matches) {
    this.records = records;
    this.weights = weights;
    this.matches = matches;
    this.threshold = Threshold.of(matches);
  }

  /// Learns from the records alone and compares them.
  public static Linkage of(Records records) {
    return new Comparing(records).run();
  }

  public Records records() {
    return records;
  }

  /// All pairs that are not quite unlikely, the likeliest first.
  public List<Match> matches() {
    return matches;
  }

  /// From how many bits on a pair is called one customer.
  public double threshold() {
    return threshold;
  }

  /// The pairs that are called one customer.
  public List<Match> pairs() {
    return matches.stream().filter(match -> match.bits() >= threshold).toList();
  }

  /// The records of each customer who has more than one, by number.
  public List<List<Integer>> clusters() {
    return new Clustering(records, weights).of(pairs());
  }

  /// What speaks for and against this pair, field by field, in bits.
  public Evidence evidence(Match match) {
    return Evidence.of(records, weights, match);
  }

  /// The same as a sum that adds up to the pair's bits.
  public Explanation explanation(Match match) {
    return evidence(match).explanation();
  }

  /// Looks single records up among these.
  public OneAgainstAll index() {
    return new OneAgainstAll(records, weights);
  }
}
