package org.stamkunde.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// A simulated shop and everybody who ever bought there, with the truth about them. Equal seed and
/// options give the same market to the last digit.
///
/// Nothing in it is drawn from a family that a model of the house fits: purchases come from needs
/// with their own rhythms, tastes, seasons and gifts; leaving comes from temper and bad
/// experiences.
public final class Market {
  /// The name of the simulated shop.
  public static final String SHOP = "Vidde & Våg";

  public static final String CURRENCY = "NOK";
  public static final String ZONE = "Europe/Oslo";

  private static final int FIRST_ORDER = 10_001;

  private final MarketOptions options;
  private final Assortment assortment;
  private final List<Life> lives;
  private final List<Person> persons;
  private final List<Purchase> purchases;

  private Market(MarketOptions options, Assortment assortment, List<Life> lives, long seed) {
    this.options = options;
    this.assortment = assortment;
    this.lives = lives;
    this.persons =
        lives.stream().map(l -> Person.of(seed, l.number(), l.shopper().company())).toList();
    this.purchases = numbered();
  }

  public static Market simulate(long seed, MarketOptions options) {
    Assortment assortment = Assortment.of(seed, options.opening(), options.days());
    Living living = new Living(seed, options, assortment);
    List<Life> lives = IntStream.range(0, living.customers()).mapToObj(living::of).toList();
    return new Market(options, assortment, lives, seed);
  }

  private record Bought(Life life, Visit visit) {}

  private List<Purchase> numbered() {
    List<Bought> all = new ArrayList<>();
    for (Life life : lives) {
      for (Visit visit : life.visits()) {
        all.add(new Bought(life, visit));
      }
    }
    all.sort(
        Comparator.<Bought>comparingInt(b -> b.visit().day())
            .thenComparingInt(b -> b.visit().minute())
            .thenComparingInt(b -> b.life().number()));
    List<Purchase> numbered = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Visit visit = all.get(i).visit();
      Person person = persons.get(all.get(i).life().number());
      visit.each(options.opening(), FIRST_ORDER + i, person, numbered::add);
    }
    numbered.sort(Comparator.comparing(Purchase::at).thenComparing(Purchase::order));
    return List.copyOf(numbered);
  }

  public MarketOptions options() {
    return options;
  }

  public List<Product> products() {
    return List.copyOf(assortment.products());
  }

  /// Every order and return up to the end of the day, the oldest first.
  public List<Purchase> purchasesUntil(LocalDate day) {
    return purchases.stream().filter(p -> !p.at().toLocalDate().isAfter(day)).toList();
  }

  /// Every order and return of the days after the first and up to the second.
  public List<Purchase> purchasesBetween(LocalDate after, LocalDate until) {
    return purchasesUntil(until).stream().filter(p -> p.at().toLocalDate().isAfter(after)).toList();
  }

  /// The truth about everybody who had bought by the end of the day, in order of arrival. The
  /// simulation must reach a year beyond it.
  public List<CustomerTruth> truth(LocalDate day) {
    int cut = (int) (day.toEpochDay() - options.opening().toEpochDay());
    if (cut + MarketOptions.DAYS_OF_A_YEAR >= options.days()) {
      throw new IllegalArgumentException(
          "day (%s) must lie a year before the end of the simulation (%s)\nMaybe yearsAhead is 0."
              .formatted(day, options.opening().plusDays(options.days() - 1L)));
    }
    List<CustomerTruth> truths = new ArrayList<>();
    for (Life life : lives) {
      if (life.arrived() <= cut) {
        truths.add(truth(life, cut));
      }
    }
    return truths;
  }

  private CustomerTruth truth(Life life, int cut) {
    int count = 0;
    int net = 0;
    for (Visit visit : life.visits()) {
      boolean ahead = visit.day() > cut && visit.day() <= cut + MarketOptions.DAYS_OF_A_YEAR;
      if (ahead && !visit.anonymous()) {
        count++;
        net += visit.net();
      }
    }
    Shopper shopper = life.shopper();
    return new CustomerTruth(
        persons.get(life.number()),
        options.opening().plusDays(life.arrived()),
        life.left() > cut + 1,
        count,
        net,
        shopper.temper(),
        shopper.needs(),
        shopper.taste().clone());
  }
}
