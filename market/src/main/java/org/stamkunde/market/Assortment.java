package org.stamkunde.market;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the simulated shop sells: styles that come from collections, each in a few colours. A
/// collection is a taste in itself, and so is a colour.
final class Assortment {
  static final int TASTES = 5;

  private static final String[] COLLECTIONS = {
    "Rim", "Myr", "Skodde", "Lyng", "Torv", "Bris", "Tinde", "Bekk", "Glo", "Kveld", "Sund", "Hauk",
    "Einer", "Hegg"
  };
  private static final String[] COLOURS = {
    "black", "navy", "grey", "olive", "cream", "burgundy", "teal", "brown", "red", "charcoal"
  };

  private final List<Product> products = new ArrayList<>();
  private final List<List<Product>> byCategory = new ArrayList<>();

  static Assortment of(long seed, LocalDate opening, int days) {
    Assortment assortment = new Assortment();
    Chance chance = Chance.of(seed, -1);
    double[][] collections = places(chance, COLLECTIONS.length, .62);
    double[][] colours = places(chance, COLOURS.length, .3);
    for (Category category : Category.values()) {
      int from = assortment.products.size();
      int style = 101;
      for (Category.Form form : category.forms()) {
        boolean[] taken = new boolean[COLLECTIONS.length];
        int collectionsOfForm = chance.happens(.75) ? 2 : 1;
        for (int i = 0; i < collectionsOfForm; i++) {
          int collection = chance.below(COLLECTIONS.length);
          if (!taken[collection]) {
            taken[collection] = true;
            Span sold = Span.drawn(chance, opening, days);
            Style made =
                new Style(
                    category, form, style++, COLLECTIONS[collection], collections[collection]);
            assortment.add(made, sold, colours, chance);
          }
        }
      }
      int to = assortment.products.size();
      assortment.byCategory.add(List.copyOf(assortment.products.subList(from, to)));
    }
    return assortment;
  }

  private static double[][] places(Chance chance, int count, double spread) {
    double[][] places = new double[count][TASTES];
    for (double[] place : places) {
      for (int d = 0; d < TASTES; d++) {
        place[d] = spread * chance.normal();
      }
    }
    return places;
  }

  private record Style(
      Category category, Category.Form form, int number, String collection, double[] place) {
    String family() {
      return category.code() + "-" + number;
    }

    String name() {
      return collection + " " + form.name();
    }
  }

  private record Span(LocalDate since, @Nullable LocalDate until) {
    /// Most of it was there at the opening; a quarter arrives later, and some of it sells out.
    static Span drawn(Chance chance, LocalDate opening, int days) {
      boolean arrives = chance.happens(.25);
      LocalDate since = arrives ? opening.plusDays(30 + chance.below(days - 60)) : opening;
      int life = 200 + chance.below(900);
      boolean sellsOut = chance.happens(.15);
      return new Span(since, sellsOut ? since.plusDays(life) : null);
    }
  }

  private void add(Style style, Span sold, double[][] colours, Chance chance) {
    double worth = chance.between(.85, 1.3);
    int price = (int) StrictMath.round(style.form().price() * worth / 10) * 10 - 1;
    double styled = chance.logNormal(1, .45);
    int count = style.category() == Category.CARE ? 1 : 1 + chance.below(5);
    boolean[] taken = new boolean[colours.length];
    for (int i = 0; i < count; i++) {
      int colour = chance.below(colours.length);
      double popularity = styled * chance.logNormal(1, .35);
      if (taken[colour]) {
        continue;
      }
      taken[colour] = true;
      boolean plain = style.category() == Category.CARE;
      String name = plain ? style.name() : style.name() + ", " + COLOURS[colour];
      String number =
          plain ? style.family() : style.family() + "-" + COLOURS[colour].toUpperCase(Locale.ROOT);
      products.add(
          new Product(
              products.size(),
              number,
              name,
              style.family(),
              style.category(),
              style.form().season(),
              price,
              mixed(style.place(), colours[colour], chance),
              popularity,
              sold.since(),
              sold.until()));
    }
  }

  private static double[] mixed(double[] collection, double[] colour, Chance chance) {
    double[] place = new double[TASTES];
    for (int d = 0; d < TASTES; d++) {
      place[d] = collection[d] + colour[d] + .12 * chance.normal();
    }
    return place;
  }

  List<Product> products() {
    return products;
  }

  List<Product> of(Category category) {
    return byCategory.get(category.ordinal());
  }
}
