package org.stamkunde.recommend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.stamkunde.numeric.DataSets;

/// Products new to the customer in the last eight weeks of Online Retail, against what sold most
/// before.
class OnlineRetailRecallTest {
  private static final long SEED = 20111209;
  private static final int LAST = (int) LocalDate.of(2011, 12, 9).toEpochDay();
  private static final int CUT = LAST - 55;

  private record Customer(List<Bought> before, Set<String> after) {}

  @Test
  void findsMoreOfWhatIsBoughtNextThanTheBestsellersDo() {
    TreeMap<String, TreeMap<String, int[]>> days = read();
    List<Customer> customers = new ArrayList<>();
    days.forEach((id, products) -> customers.add(split(products)));
    Learning learning = ItemNeighbours.learn(CUT);
    customers.forEach(c -> learning.hear(c.before()));
    ItemNeighbours model = learning.finish();
    List<String> bestsellers = bestsellers(customers);
    List<double[]> recalls = new ArrayList<>();
    for (Customer customer : customers) {
      if (!customer.before().isEmpty() && !customer.after().isEmpty()) {
        List<String> ours =
            model.suggest(customer.before(), p -> true, CUT, 10).stream()
                .map(Suggestion::product)
                .toList();
        Set<String> own = new HashSet<>();
        customer.before().forEach(b -> own.add(b.product()));
        List<String> theirs = bestsellers.stream().filter(p -> !own.contains(p)).limit(10).toList();
        recalls.add(
            new double[] {recall(ours, customer.after()), recall(theirs, customer.after())});
      }
    }
    double low = lowerBoundOfRatio(recalls);
    System.out.printf(
        java.util.Locale.ROOT,
        "Online Retail, %d customers: recall@10 %.4f, bestsellers %.4f, ratio at least %.2f%n",
        recalls.size(),
        mean(recalls, 0),
        mean(recalls, 1),
        low);
    assertThat(low).as("seed %d", SEED).isGreaterThan(1.5);
  }

  private static Customer split(Map<String, int[]> products) {
    List<Bought> before = new ArrayList<>();
    Set<String> after = new HashSet<>();
    products.forEach((product, firstLastTimes) -> {
      if (firstLastTimes[1] > 0) {
        before.add(new Bought(product, firstLastTimes[0], 1 + StrictMath.log(firstLastTimes[1])));
      } else {
        after.add(product);
      }
    });
    return new Customer(before, after);
  }

  private static List<String> bestsellers(List<Customer> customers) {
    Map<String, Integer> buyers = new HashMap<>();
    customers.forEach(c -> c.before().forEach(b -> buyers.merge(b.product(), 1, Integer::sum)));
    return buyers.keySet().stream()
        .sorted(
            Comparator.<String>comparingInt(p -> -buyers.get(p))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static double recall(List<String> tips, Set<String> after) {
    return (double) tips.stream().filter(after::contains).count() / after.size();
  }

  private static double mean(List<double[]> recalls, int which) {
    return recalls.stream().mapToDouble(r -> r[which]).average().orElseThrow();
  }

  private static double lowerBoundOfRatio(List<double[]> recalls) {
    Random random = new Random(SEED);
    double[] ratios = new double[2000];
    for (int b = 0; b < ratios.length; b++) {
      double ours = 0;
      double theirs = 0;
      for (int k = 0; k < recalls.size(); k++) {
        double[] drawn = recalls.get(random.nextInt(recalls.size()));
        ours += drawn[0];
        theirs += drawn[1];
      }
      ratios[b] = ours / theirs;
    }
    java.util.Arrays.sort(ratios);
    return ratios[(int) (0.025 * ratios.length)];
  }

  /// For each customer and product: last day before the cut, and in how many lines until then.
  private static TreeMap<String, TreeMap<String, int[]>> read() {
    TreeMap<String, TreeMap<String, int[]>> days = new TreeMap<>();
    for (String line :
        DataSets.lines("online-retail/online_retail.csv.gz").stream().skip(1).toList()) {
      String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
      if (cells[6].isEmpty() || cells[3].startsWith("-") || !cells[1].matches("\\d{5}.*")) {
        continue;
      }
      int day = (int) LocalDate.parse(cells[4].substring(0, 10)).toEpochDay();
      int[] seen =
          days.computeIfAbsent(cells[6], id -> new TreeMap<>())
              .computeIfAbsent(cells[1], product -> new int[2]);
      if (day < CUT) {
        seen[0] = Math.max(seen[0], day);
        seen[1]++;
      }
    }
    return days;
  }
}
