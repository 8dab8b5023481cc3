package org.stamkunde.recommend;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What is bought by the same customers, as a value: learnt once from all, asked for one. It knows
/// no customer; the own purchases are an argument, so that the next call knows a new one.
///
/// Generalised item-kNN: the links between products of [Tuning], summed over the own purchases, and
/// mixed with what the shop sells now.
public final class ItemNeighbours {
  /// At most so many purchases ever held while learning; above it customers are thinned out.
  private static final int CAPACITY = 12_000_000;

  private final Links links;
  private final Tuning tuning;
  private final int today;
  private final double[] totals;

  ItemNeighbours(Links links, Tuning tuning, int today) {
    this.links = links;
    this.tuning = tuning;
    this.today = today;
    this.totals = new double[links.names().length];
    double mean = links.meanTotal();
    for (int i = 0; i < totals.length; i++) {
      double total = links.total(i);
      totals[i] = total > 0 ? total : mean;
    }
  }

  public static Learning learn(int today) {
    return learn(Tuning.usual(), today);
  }

  public static Learning learn(Tuning tuning, int today) {
    return new Learning(tuning, today, CAPACITY);
  }

  /// The day (since 1970-01-01) as of which this was learnt.
  public int learntOn() {
    return today;
  }

  public int products() {
    return links.names().length;
  }

  /// The `n` products that suit these purchases best, the best first; ties by product. Own products
  /// are never among them, nor what is not allowed. Without purchases that the shop knows, they are
  /// what the shop sells most now, and `because` is empty.
  public List<Suggestion> suggest(List<Bought> own, Predicate<String> allowed, int today, int n) {
    return new Scoring(links, totals, tuning, own, today).best(allowed, n);
  }

  /// What others who bought the product also bought, the closest first.
  public List<String> alsoBought(String product, int n) {
    return alsoBought(product, other -> true, n);
  }

  public List<String> alsoBought(String product, Predicate<String> allowed, int n) {
    int from = links.number(product);
    if (from < 0) {
      return List.of();
    }
    BestFew best = new BestFew(n);
    for (int at = links.starts()[from]; at < links.starts()[from + 1]; at++) {
      int target = links.targets()[at];
      double strength = links.strengths()[at];
      if (best.wants(strength) && allowed.test(links.names()[target])) {
        best.add(target, strength);
      }
    }
    List<String> also = new ArrayList<>();
    for (int target : best.items()) {
      also.add(links.names()[target]);
    }
    return also;
  }

  public byte[] write() {
    return ModelBytes.write(links, tuning, today);
  }

  public static ItemNeighbours read(byte[] model) {
    return ModelBytes.read(model);
  }
}
