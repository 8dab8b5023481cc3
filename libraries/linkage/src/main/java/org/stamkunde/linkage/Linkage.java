package org.stamkunde.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Records compared with each other, and what was learnt on the way: the pairs that may be one
/// customer, each with its evidence.
public final class Linkage {
  private final Records records;
  private final Weights weights;
  private final List<Match> matches;
  private final int[] rightly;

  Linkage(Records records, Weights weights, List<Match> matches) {
    this.records = records;
    this.weights = weights;
    this.matches = matches;
    this.rightly = new int[0];
  }

  /// Two records that may be one customer.
  public record Match(int one, int other, double bits, long levels) {
    public double probability() {
      return Weights.probability(bits);
    }
  }

  public static Linkage of(Records records) {
    Vectors vectors = new Vectors(records);
    long t0 = System.nanoTime();
    List<Key> keys = Key.of(records);
    long t1 = System.nanoTime();
    Chances chances = Chances.of(records, vectors, 100_000);
    long t2 = System.nanoTime();
    double[][] agreements = new Learning(records, vectors, chances.levels()).agreements(keys);
    long t3 = System.nanoTime();
    double[][] shares = Persons.shares(records, new Unions(records.size()));
    double first = Settling.odds(records, records.size() * .1);
    Weights weights = new Weights(records.fields(), agreements, chances.levels(), shares, first);
    Candidates pairs = new Candidates();
    Sieve sieve = new Sieve(records, vectors, weights, -12);
    long[] n = new long[1];
    new Blocking(records, keys, 100L * records.size())
        .each(
            (a, b) -> {
              n[0]++;
              long vector = sieve.of(a, b);
              if (vector >= 0) {
                pairs.add(a, b, vector);
              }
            });
    long t4 = System.nanoTime();
    Settling settled = new Settling(records, chances, pairs, agreements, weights).run();
    List<Match> matches =
        IntStream.range(0, pairs.size())
            .filter(p -> settled.bits()[p] >= -7)
            .mapToObj(
                p -> new Match(pairs.one(p), pairs.other(p), settled.bits()[p], pairs.vector(p)))
            .sorted(
                Comparator.comparingDouble((Match m) -> -m.bits)
                    .thenComparing(Match::one)
                    .thenComparing(Match::other))
            .toList();
    long t5 = System.nanoTime();
    System.err.printf(
        "keys %d chance %d learn %d block %d settle %d; compared %d kept %d%n",
        (t1 - t0) / 1000000, (t2 - t1) / 1000000, (t3 - t2) / 1000000, (t4 - t3) / 1000000,
        (t5 - t4) / 1000000, n[0], pairs.size());
    return new Linkage(records, settled.weights(), matches);
  }

  public Records records() {
    return records;
  }

  public List<Match> matches() {
    return matches;
  }

  Weights weights() {
    return weights;
  }
}
