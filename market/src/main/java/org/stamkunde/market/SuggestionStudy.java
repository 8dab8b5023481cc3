package org.stamkunde.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stamkunde.recommend.Bought;
import org.stamkunde.recommend.ItemNeighbours;
import org.stamkunde.recommend.Learning;
import org.stamkunde.recommend.Suggestion;

/// How many of the products that customers bought in the last eight weeks, and had no variant of
/// before, were among ten suggestions made at the beginning of these weeks; and how many among the
/// ten that had sold most until then. `ratioLow` and `ratioHigh` bound the ratio of the two with 95
/// %, by bootstrap over customers.
public record SuggestionStudy(
    int customers,
    double recall,
    double recallOfBestsellers,
    double ratio,
    double ratioLow,
    double ratioHigh) {

  private static final int WEEKS_AHEAD = 8;
  private static final int SUGGESTIONS = 10;
  private static final int DRAWS = 1_000;

  public static SuggestionStudy of(Market market, LocalDate today, long seed) {
    LocalDate cut = today.minusWeeks(WEEKS_AHEAD);
    int cutDay = (int) cut.toEpochDay();
    Map<String, String> families = new HashMap<>();
    market.products().forEach(product -> families.put(product.number(), product.family()));
    TreeMap<String, List<Bought>> before = owned(market.purchasesUntil(cut));
    TreeMap<String, List<Bought>> after = owned(market.purchasesBetween(cut, today));
    Learning learning = ItemNeighbours.learn(cutDay);
    before.values().forEach(learning::hear);
    ItemNeighbours neighbours = learning.finish();
    List<String> bestsellers = bestsellers(before);
    List<double[]> recalls = new ArrayList<>();
    after.forEach((customer, bought) -> {
      List<Bought> own = before.getOrDefault(customer, List.of());
      Set<String> had = new HashSet<>();
      own.forEach(b -> had.add(families.get(b.product())));
      Set<String> fresh = new HashSet<>();
      bought.forEach(b -> fresh.add(b.product()));
      fresh.removeIf(product -> had.contains(families.get(product)));
      if (own.isEmpty() || fresh.isEmpty() || customer.startsWith(NOBODY)) {
        return;
      }
      List<String> ours =
          neighbours.suggest(own, p -> !had.contains(families.get(p)), cutDay, SUGGESTIONS).stream()
              .map(Suggestion::product)
              .toList();
      List<String> theirs =
          bestsellers.stream()
              .filter(p -> !had.contains(families.get(p)))
              .limit(SUGGESTIONS)
              .toList();
      recalls.add(new double[] {recall(ours, fresh), recall(theirs, fresh)});
    });
    return of(recalls, Chance.of(seed, -3));
  }

  private static final String NOBODY = "-";

  /// What each customer bought, with the day of the last time; a basket of nobody known is a
  /// customer of its own. Postage is nothing that one owns.
  private static TreeMap<String, List<Bought>> owned(List<Purchase> purchases) {
    TreeMap<String, TreeMap<String, int[]>> owned = new TreeMap<>();
    for (Purchase purchase : purchases) {
      Person person = purchase.customer();
      String customer = person == null ? NOBODY + purchase.order() : person.number();
      int day = (int) purchase.at().toLocalDate().toEpochDay();
      for (PurchaseLine line : purchase.lines()) {
        if (!line.postage() && line.quantity() > 0) {
          int[] seen =
              owned
                  .computeIfAbsent(customer, c -> new TreeMap<>())
                  .computeIfAbsent(line.product(), p -> new int[2]);
          seen[0] = day;
          seen[1]++;
        }
      }
    }
    TreeMap<String, List<Bought>> bought = new TreeMap<>();
    owned.forEach((customer, products) -> {
      List<Bought> own = new ArrayList<>();
      products.forEach(
          (product, seen) -> own.add(new Bought(product, seen[0], 1 + StrictMath.log(seen[1]))));
      bought.put(customer, own);
    });
    return bought;
  }

  private static List<String> bestsellers(Map<String, List<Bought>> before) {
    Map<String, Integer> buyers = new HashMap<>();
    before.values().forEach(own -> own.forEach(b -> buyers.merge(b.product(), 1, Integer::sum)));
    return buyers.keySet().stream()
        .sorted(
            Comparator.<String>comparingInt(p -> -buyers.getOrDefault(p, 0))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static double recall(List<String> suggested, Set<String> fresh) {
    return (double) suggested.stream().filter(fresh::contains).count() / fresh.size();
  }

  private static SuggestionStudy of(List<double[]> recalls, Chance chance) {
    double ours = 0;
    double theirs = 0;
    for (double[] recall : recalls) {
      ours += recall[0];
      theirs += recall[1];
    }
    double[] ratios = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double one = 0;
      double other = 0;
      for (int i = 0; i < recalls.size(); i++) {
        double[] drawn = recalls.get(chance.below(recalls.size()));
        one += drawn[0];
        other += drawn[1];
      }
      ratios[draw] = one / other;
    }
    Arrays.sort(ratios);
    int count = recalls.size();
    return new SuggestionStudy(
        count,
        ours / count,
        theirs / count,
        ours / theirs,
        ratios[(int) (.025 * DRAWS)],
        ratios[(int) (.975 * DRAWS)]);
  }
}
