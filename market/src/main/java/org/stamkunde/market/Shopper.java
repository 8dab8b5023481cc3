package org.stamkunde.market;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What nobody sees of a customer: tastes, needs, purse, temper. `interests` weigh the categories,
/// `purse` is the logarithm of what is paid above the usual, `basket` how many further things come
/// along, `shareOfNeeds` how many needs are brought to this shop and not to another.
record Shopper(
    boolean company,
    Temper temper,
    double[] taste,
    double purse,
    double[] interests,
    List<Need> needs,
    double browsingIntervalDays,
    double shareOfNeeds,
    double basket,
    double giftsEachYear,
    double sendsBack) {

  /// How long the taste reaches: the larger, the more surely a customer keeps to their style.
  private static final double TASTE = 1.7;

  static Shopper drawn(Chance chance, boolean company) {
    WayOfLife mostly = chance.oneOf(WayOfLife.values());
    WayOfLife aLittle = chance.oneOf(WayOfLife.values());
    double[] interests = WayOfLife.needs(mostly, aLittle);
    Temper temper = Temper.drawn(chance);
    double pace = chance.logNormal(company ? .75 : .95, .55);
    boolean impulsive = chance.happens(.25);
    return new Shopper(
        company,
        temper,
        taste(chance),
        .32 * chance.normal() + (company ? .1 : 0),
        interests,
        needs(chance, interests, pace),
        (impulsive ? 170 : 900) * pace,
        .3 + .6 * chance.uniform(),
        (impulsive ? 1.3 : .72) * chance.logNormal(1, .35),
        company ? .1 : chance.happens(.4) ? .55 : .06,
        chance.happens(.15) ? .16 : .035);
  }

  private static double[] taste(Chance chance) {
    double[] taste = new double[Assortment.TASTES];
    for (int d = 0; d < taste.length; d++) {
      taste[d] = TASTE * chance.normal();
    }
    return taste;
  }

  private static List<Need> needs(Chance chance, double[] interests, double pace) {
    double[] left = Arrays.copyOf(interests, interests.length);
    List<Need> needs = new ArrayList<>();
    int count = 2 + chance.below(4);
    for (int i = 0; i < count; i++) {
      int at = chance.inProportion(left);
      left[at] = 0;
      Category category = Category.values()[at];
      double interval = category.typicalIntervalDays() * pace * chance.logNormal(1, .35);
      needs.add(new Need(category, interval, 1 + chance.below(3)));
    }
    return List.copyOf(needs);
  }
}
