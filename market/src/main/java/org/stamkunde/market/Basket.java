package org.stamkunde.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Fills the basket of one visit.
final class Basket {
  private static final int FREE_POSTAGE_ABOVE = 800;
  private static final int POSTAGE_PRICE = 79;
  private static final String[] SIZES = {"XS", "S", "M", "L", "XL"};
  private static final double[] SIZE_WEIGHTS = {1, 3, 4, 3, 1};

  private final Choosing choosing;
  private final Days days;

  Basket(Choosing choosing, Days days) {
    this.choosing = choosing;
    this.days = days;
  }

  List<PurchaseLine> forOneself(Shopper shopper, Category need, int day, Cupboard cupboard) {
    Chance chance = cupboard.chance();
    List<PurchaseLine> lines = new ArrayList<>();
    List<Product> taken = new ArrayList<>();
    Category category = need;
    int further = Math.min(9, chance.poisson(shopper.basket() * chance.exponential()));
    for (int i = 0; i <= further; i++) {
      Product product = choosing.one(shopper, shopper.taste(), category, day, cupboard);
      if (!taken.contains(product)) {
        taken.add(product);
        cupboard.put(product, choosing.family(product));
        lines.add(line(product, day, quantity(shopper, product, chance), chance));
      }
      category = choosing.along(shopper, need, chance);
    }
    return withPostage(lines, chance);
  }

  /// Gifts follow the taste of somebody else.
  List<PurchaseLine> gifts(Shopper shopper, int day, Cupboard cupboard) {
    Chance chance = cupboard.chance();
    List<PurchaseLine> lines = new ArrayList<>();
    List<Product> taken = new ArrayList<>();
    int count = 1 + Math.min(5, chance.poisson(.9));
    for (int i = 0; i < count; i++) {
      double[] theirs = new double[shopper.taste().length];
      for (int d = 0; d < theirs.length; d++) {
        theirs[d] = .4 * shopper.taste()[d] + .8 * chance.normal();
      }
      Product product = choosing.one(shopper, theirs, giftCategory(chance), day, cupboard);
      if (!taken.contains(product)) {
        taken.add(product);
        lines.add(line(product, day, 1, chance));
      }
    }
    return withPostage(lines, chance);
  }

  private static Category giftCategory(Chance chance) {
    Category drawn = chance.oneOf(Category.values());
    while (!drawn.giftable()) {
      drawn = chance.oneOf(Category.values());
    }
    return drawn;
  }

  private static int quantity(Shopper shopper, Product product, Chance chance) {
    if (shopper.company() && chance.happens(.3)) {
      return 2 + chance.below(5);
    }
    boolean small = product.price() < 300;
    return chance.happens(small ? .2 : .02) ? 2 + (small ? chance.below(2) : 0) : 1;
  }

  private PurchaseLine line(Product product, int day, int quantity, Chance chance) {
    LocalDate date = days.date(day);
    int price = product.priceOn(date);
    return new PurchaseLine(
        product.number(), product.title(), size(product, chance), quantity, price);
  }

  private static String size(Product product, Chance chance) {
    return switch (product.category()) {
      case BAGS, CABIN_AND_CAMP, CARE -> "";
      case FOOTWEAR -> Integer.toString(36 + chance.below(6) + chance.below(6));
      case CHILDREN -> Integer.toString(86 + 6 * chance.below(10));
      default -> SIZES[chance.inProportion(SIZE_WEIGHTS)];
    };
  }

  private static List<PurchaseLine> withPostage(List<PurchaseLine> lines, Chance chance) {
    int sum = lines.stream().mapToInt(PurchaseLine::amount).sum();
    // Who fetches the goods at the shop pays no postage.
    if (sum < FREE_POSTAGE_ABOVE && chance.happens(.6)) {
      lines.add(new PurchaseLine(PurchaseLine.POSTAGE, "Postage", "", 1, POSTAGE_PRICE));
    }
    return List.copyOf(lines);
  }
}
