package org.stamkunde.linkage;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// One whole job: what is usual is learnt, pairs are found and weighed, weights are settled.
final class Comparing {
  private static final int RANDOM_PAIRS = 30_000;
  private static final long COMPARISONS_A_RECORD = 60;

  /// A guess of how many records have a second, before anything is known.
  private static final double TWICE = .1;

  /// A guess of how many share a household with another, before anything is known.
  private static final double TOGETHER = .1;

  /// Pairs less likely than this by the first weights are forgotten at once.
  private static final double FLOOR = -12;

  /// Pairs less likely than this are not told of.
  private static final double WORTH_TELLING = -7;

  private final Records records;
  private final Vectors vectors;

  Comparing(Records records) {
    this.records = records;
    this.vectors = new Vectors(records);
  }

  Linkage run() {
    List<Key> keys = Key.of(records);
    Chances chances = Chances.of(records, vectors, RANDOM_PAIRS);
    double[][] agreements = new Learning(records, vectors, chances.levels()).agreements(keys);
    Weights first =
        new Weights(
            records.fields(),
            agreements,
            chances.levels(),
            Persons.shares(records, new Unions(records.size())),
            Settling.odds(records, records.size() * TWICE, records.size() * TOGETHER));
    Candidates pairs = candidates(keys, new Sieve(records, vectors, first, FLOOR));
    Settling settled = new Settling(records, chances, pairs, agreements, first).run();
    return new Linkage(records, settled.weights(), matches(pairs, settled.bits()));
  }

  private Candidates candidates(List<Key> keys, Sieve sieve) {
    Blocking blocking = new Blocking(records, keys, COMPARISONS_A_RECORD * records.size());
    return Candidates.all(
        IntStream.range(0, blocking.keys())
            .parallel()
            .mapToObj(k -> sifted(blocking, k, sieve))
            .toList());
  }

  private static Candidates sifted(Blocking blocking, int key, Sieve sieve) {
    Candidates kept = new Candidates();
    blocking.each(
        key,
        (a, b) -> {
          long vector = sieve.of(a, b);
          if (vector >= 0) {
            kept.add(a, b, vector);
          }
        });
    return kept;
  }

  private static List<Match> matches(Candidates pairs, double[] bits) {
    return IntStream.range(0, pairs.size())
        .filter(p -> bits[p] >= WORTH_TELLING)
        .mapToObj(p -> new Match(pairs.one(p), pairs.other(p), bits[p], pairs.vector(p)))
        .sorted(
            Comparator.comparingDouble((Match match) -> -match.bits())
                .thenComparing(Match::one)
                .thenComparing(Match::other))
        .toList();
  }
}
