package org.stamkunde.market;

import static org.stamkunde.market.Season.ALL_YEAR;
import static org.stamkunde.market.Season.AUTUMN;
import static org.stamkunde.market.Season.RAIN;
import static org.stamkunde.market.Season.SUMMER;
import static org.stamkunde.market.Season.WINTER;

import java.util.List;

/// A kind of need that the shop serves: how often it typically comes back, in days, and the forms
/// of product that satisfy it.
public enum Category {
  BASE_LAYER(
      "BL",
      390,
      form("merino crew", 799, ALL_YEAR),
      form("merino half-zip", 999, WINTER),
      form("merino leggings", 749, WINTER),
      form("wool T-shirt", 599, SUMMER),
      form("wool singlet", 449, SUMMER),
      form("mesh top", 549, WINTER),
      form("wool boxers", 379, ALL_YEAR),
      form("wool briefs", 329, ALL_YEAR)),
  KNITWEAR(
      "KN",
      480,
      form("lambswool sweater", 1199, AUTUMN),
      form("cable cardigan", 1399, AUTUMN),
      form("roll neck sweater", 1299, WINTER),
      form("knitted vest", 899, AUTUMN),
      form("fisherman sweater", 1499, WINTER)),
  JACKETS(
      "JA",
      680,
      form("shell jacket", 3999, AUTUMN),
      form("rain jacket", 1799, RAIN),
      form("down jacket", 3299, WINTER),
      form("parka", 3599, WINTER),
      form("wind jacket", 1299, SUMMER),
      form("fleece jacket", 1099, AUTUMN),
      form("padded vest", 1399, AUTUMN)),
  TROUSERS(
      "TR",
      470,
      form("hiking trousers", 1299, SUMMER),
      form("softshell trousers", 1599, WINTER),
      form("hiking shorts", 799, SUMMER),
      form("rain trousers", 1099, RAIN),
      form("canvas trousers", 1199, ALL_YEAR),
      form("wool trousers", 1499, WINTER)),
  SHIRTS_AND_DRESSES(
      "SH",
      300,
      form("flannel shirt", 899, AUTUMN),
      form("linen shirt", 849, SUMMER),
      form("wool dress", 1399, WINTER),
      form("linen dress", 1199, SUMMER),
      form("summer tunic", 699, SUMMER),
      form("cotton T-shirt", 349, SUMMER)),
  SOCKS(
      "SO",
      230,
      form("hiking socks", 199, ALL_YEAR),
      form("ski socks", 249, WINTER),
      form("everyday wool socks", 149, ALL_YEAR),
      form("cabin socks", 279, WINTER),
      form("liner socks", 119, ALL_YEAR),
      form("running socks", 169, SUMMER)),
  HATS_AND_MITTENS(
      "HM",
      340,
      form("beanie", 349, WINTER),
      form("headband", 249, WINTER),
      form("mittens", 399, WINTER),
      form("wool gloves", 379, WINTER),
      form("neck warmer", 279, WINTER),
      form("sun hat", 399, SUMMER),
      form("scarf", 599, WINTER)),
  FOOTWEAR(
      "FW",
      480,
      form("hiking boots", 2299, SUMMER),
      form("winter boots", 1999, WINTER),
      form("trail shoes", 1499, SUMMER),
      form("felt slippers", 599, WINTER),
      form("rubber boots", 899, RAIN),
      form("sandals", 999, SUMMER)),
  BAGS(
      "BA",
      760,
      form("day pack", 1099, ALL_YEAR),
      form("trekking pack", 2299, SUMMER),
      form("duffel bag", 1299, ALL_YEAR),
      form("hip bag", 449, SUMMER),
      form("canvas tote", 399, ALL_YEAR),
      form("dry bag", 329, SUMMER)),
  CABIN_AND_CAMP(
      "CC",
      400,
      form("wool blanket", 1199, WINTER),
      form("steel flask", 449, ALL_YEAR),
      form("enamel mug", 169, ALL_YEAR),
      form("sitting pad", 149, ALL_YEAR),
      form("head lamp", 599, AUTUMN),
      form("cooking set", 799, SUMMER),
      form("sleeping bag", 2499, SUMMER),
      form("two-person tent", 4499, SUMMER),
      form("candle lantern", 349, WINTER),
      form("swim towel", 299, SUMMER)),
  CHILDREN(
      "CH",
      210,
      form("children's merino set", 699, WINTER),
      form("children's rain set", 799, RAIN),
      form("children's mittens", 249, WINTER),
      form("children's beanie", 229, WINTER),
      form("children's rubber boots", 399, RAIN),
      form("children's snowsuit", 1499, WINTER),
      form("children's fleece", 499, AUTUMN),
      form("children's sun hat", 229, SUMMER)),
  CARE(
      "CA",
      270,
      form("wool wash", 149, ALL_YEAR),
      form("leather wax", 129, AUTUMN),
      form("waterproofing spray", 179, AUTUMN),
      form("darning kit", 199, WINTER),
      form("shoe brush", 119, ALL_YEAR),
      form("cedar blocks", 99, ALL_YEAR));

  /// What a product is, whatever its style: its name, usual price in kroner, and season.
  record Form(String name, int price, Season season) {}

  private final String code;
  private final int typicalIntervalDays;
  private final List<Form> forms;

  Category(String code, int typicalIntervalDays, Form... forms) {
    this.code = code;
    this.typicalIntervalDays = typicalIntervalDays;
    this.forms = List.of(forms);
  }

  private static Form form(String name, int price, Season season) {
    return new Form(name, price, season);
  }

  String code() {
    return code;
  }

  int typicalIntervalDays() {
    return typicalIntervalDays;
  }

  List<Form> forms() {
    return forms;
  }

  /// Whether it is used up or worn out, so that the very same product is bought again.
  boolean usedUp() {
    return this == SOCKS || this == CARE;
  }

  boolean giftable() {
    return switch (this) {
      case KNITWEAR, SOCKS, HATS_AND_MITTENS, CABIN_AND_CAMP, CHILDREN -> true;
      default -> false;
    };
  }

  /// How strongly a purchase of this draws another one along, for each category.
  double[] draws() {
    double[] draws = new double[values().length];
    for (Category along : along()) {
      draws[along.ordinal()] += 1;
    }
    return draws;
  }

  private Category[] along() {
    return switch (this) {
      case BASE_LAYER -> new Category[] {SOCKS, BASE_LAYER, BASE_LAYER, CARE};
      case KNITWEAR -> new Category[] {CARE, HATS_AND_MITTENS};
      case JACKETS -> new Category[] {HATS_AND_MITTENS, TROUSERS, CARE};
      case TROUSERS -> new Category[] {SOCKS, BASE_LAYER};
      case SHIRTS_AND_DRESSES -> new Category[] {SHIRTS_AND_DRESSES, KNITWEAR};
      case SOCKS -> new Category[] {SOCKS, SOCKS, BASE_LAYER};
      case HATS_AND_MITTENS -> new Category[] {HATS_AND_MITTENS, HATS_AND_MITTENS, SOCKS};
      case FOOTWEAR -> new Category[] {SOCKS, SOCKS, CARE};
      case BAGS -> new Category[] {CABIN_AND_CAMP};
      case CABIN_AND_CAMP -> new Category[] {CABIN_AND_CAMP, CABIN_AND_CAMP, BAGS};
      case CHILDREN -> new Category[] {CHILDREN, CHILDREN, CHILDREN, SOCKS};
      case CARE -> new Category[] {CARE};
    };
  }
}
