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
  private static final double REACH = 1.5;

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
        for (Span sold : Span.ofForm(chance, opening, days)) {
          int collection = chance.below(COLLECTIONS.length);
          while (taken[collection]) {
            collection = (collection + 1) % COLLECTIONS.length;
          }
          taken[collection] = true;
          Style made =
              new Style(category, form, style++, COLLECTIONS[collection], collections[collection]);
          assortment.add(made, sold, colours, chance);
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
    /// A shop never stops selling a form: its first style is there from the opening, and when it
    /// goes out, its successor is there already. A second style comes and goes.
    static List<Span> ofForm(Chance chance, LocalDate opening, int days) {
      List<Span> spans = new ArrayList<>();
      LocalDate change = opening.plusDays(60 + chance.below(days));
      boolean changes = chance.happens(.35);
      spans.add(new Span(opening, changes ? change : null));
      if (changes) {
        spans.add(new Span(change.minusDays(chance.below(40)), null));
      }
      if (chance.happens(.5)) {
        boolean arrives = chance.happens(.3);
        LocalDate since = arrives ? opening.plusDays(30 + chance.below(days)) : opening;
        boolean sellsOut = chance.happens(.15);
        spans.add(new Span(since, sellsOut ? since.plusDays(200 + chance.below(900)) : null));
      }
      return spans;
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
              style.collection(),
              style.category(),
              style.form().season(),
              price,
              mixed(style.place(), colours[colour], chance),
              popularity,
              sold.since(),
              sold.until()));
    }
  }

  /// All products lie equally far from the middle of taste: what is loved by many is a matter of
  /// popularity, and no product wins because its style is loud.
  private static double[] mixed(double[] collection, double[] colour, Chance chance) {
    double[] place = new double[TASTES];
    double square = 0;
    for (int d = 0; d < TASTES; d++) {
      place[d] = collection[d] + colour[d] + .12 * chance.normal();
      square += place[d] * place[d];
    }
    for (int d = 0; d < TASTES; d++) {
      place[d] *= REACH / StrictMath.sqrt(square);
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
