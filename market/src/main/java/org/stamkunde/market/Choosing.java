package org.stamkunde.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/// How a customer chooses among the products that would satisfy a need: by taste, price, season,
/// what others buy, what is new, and what is in the cupboard already.
final class Choosing {
  private static final double[][] DRAWS =
      Arrays.stream(Category.values()).map(Category::draws).toArray(double[][]::new);

  private final Assortment assortment;
  private final Days days;
  private final double[] worth;
  private final int[] families;
  private final double[] dear;

  Choosing(Assortment assortment, Days days) {
    this.assortment = assortment;
    this.days = days;
    this.worth = new double[assortment.products().size()];
    this.families = new int[worth.length];
    this.dear = new double[worth.length];
    List<Product> products = assortment.products();
    for (int i = 0; i < dear.length; i++) {
      dear[i] = StrictMath.log(products.get(i).price() / 600.0) * .35;
    }
    for (int i = 1; i < families.length; i++) {
      boolean same = products.get(i).family().equals(products.get(i - 1).family());
      families[i] = families[i - 1] + (same ? 0 : 1);
    }
  }

  int products() {
    return worth.length;
  }

  /// The product that this customer takes for the need on the day. A gift is chosen with another's
  /// taste: the own cupboard does not matter.
  Product one(Shopper shopper, double[] taste, Category category, int day, Cupboard cupboard) {
    List<Product> shelf = assortment.of(category);
    double sum = 0;
    for (int i = 0; i < shelf.size(); i++) {
      worth[i] = worth(shopper, taste, shelf.get(i), day, cupboard);
      sum += worth[i];
    }
    double at = cupboard.chance().uniform() * sum;
    for (int i = 0; i < shelf.size() - 1; i++) {
      at -= worth[i];
      if (at < 0) {
        return shelf.get(i);
      }
    }
    return shelf.getLast();
  }

  private double worth(
      Shopper shopper, double[] taste, Product product, int day, Cupboard cupboard) {
    LocalDate date = days.date(day);
    if (!product.onSaleOn(date)) {
      return 0;
    }
    double liking = 0;
    for (int d = 0; d < taste.length; d++) {
      liking += taste[d] * product.style()[d];
    }
    double reduced = product.season().sale(date) ? .125 : 0;
    double tooDear = dear[product.index()] - reduced - shopper.purse();
    liking -= .6 * tooDear * tooDear;
    long age = date.toEpochDay() - product.since().toEpochDay();
    boolean novel = day > 90 && age < 75;
    double season = days.season(product.season(), day);
    double had = cupboard.had(product, families[product.index()]);
    return StrictMath.exp(liking) * product.popularity() * season * (novel ? 1.6 : 1) * had;
  }

  int family(Product product) {
    return families[product.index()];
  }

  /// The category of a further thing in the same basket.
  Category along(Shopper shopper, Category first, Chance chance) {
    double[] weights = new double[shopper.interests().length];
    for (int c = 0; c < weights.length; c++) {
      weights[c] = .35 * shopper.interests()[c] + 4 * DRAWS[first.ordinal()][c];
    }
    return Category.values()[chance.inProportion(weights)];
  }
}
