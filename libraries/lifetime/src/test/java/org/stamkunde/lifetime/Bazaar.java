package org.stamkunde.lifetime;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.stamkunde.numeric.Randomness;

/// A made-up town for trying forecasts on, drawn from none of the fitted families: customers have a
/// few needs that come back at intervals of their own, a taste for spending, favourite seasons, a
/// life as a customer that ends (or does not), and moods that speed up or slow down from month to
/// month.
final class Bazaar {
  static final int BEGIN = 19_000;
  static final int TODAY = BEGIN + 730;

  private final Randomness random;
  private final double growth;

  Bazaar(long seed, double growth) {
    random = new Randomness(seed);
    this.growth = growth;
  }

  /// Customers with their whole history, three years long, in the order of their ids.
  List<PurchaseHistory> people(int count) {
    List<PurchaseHistory> people = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      people.add(life(random.split(i)));
    }
    return people;
  }

  private PurchaseHistory life(Randomness own) {
    double place = own.uniform();
    int arrival = own.uniform() < .25 ? own.below(60) : (int) (730 * Math.pow(place, 1 / growth));
    boolean passing = own.uniform() < .3;
    double loyalty = own.uniform() < .15 ? 5000 : own.gamma(1.5, 1.0 / 300);
    double end = passing ? arrival + own.exponential(1.0 / 20) : arrival + loyalty;
    TreeMap<Integer, Double> days = new TreeMap<>();
    double wealth = Math.exp(3.6 + .6 * own.normal());
    buy(days, arrival, wealth, own);
    int needs = 1 + own.poisson(.8);
    for (int need = 0; need < needs; need++) {
      double gap = Math.exp(4.3 + .8 * own.normal());
      double regular = 1 + 3 * own.uniform();
      double phase = 2 * Math.PI * own.uniform();
      double swing = .5 * own.uniform();
      double price = Math.exp(.4 * own.normal());
      double t = arrival;
      while (t < Math.min(end, 1095)) {
        double season =
            1 + swing * Math.sin(2 * Math.PI * t / 365 + phase) + (t % 365 > 320 ? .8 : 0);
        t += own.gamma(regular, regular / gap) / season;
        if (t < Math.min(end, 1095)) {
          buy(days, (int) t, wealth * price, own);
        }
      }
    }
    return Cdnow.history(days);
  }

  private static void buy(TreeMap<Integer, Double> days, int day, double about, Randomness own) {
    days.merge(BEGIN + day + 1, about * Math.exp(.5 * own.normal()), Double::sum);
  }

  /// What was known until today.
  static List<PurchaseHistory> known(List<PurchaseHistory> people) {
    return people.stream().filter(p -> p.first() <= TODAY).map(p -> until(p, TODAY)).toList();
  }

  static PurchaseHistory until(PurchaseHistory whole, int day) {
    int seen = whole.countUntil(day);
    return new PurchaseHistory(
        java.util.Arrays.copyOf(whole.days(), seen),
        java.util.Arrays.copyOf(whole.amounts(), seen));
  }
}
