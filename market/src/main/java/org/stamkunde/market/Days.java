package org.stamkunde.market;

import java.time.LocalDate;

/// The days of the simulation, counted from the opening, with what each season makes of them.
final class Days {
  private final LocalDate[] dates;
  private final double[][] seasons;
  private final double[][] categories;

  Days(MarketOptions options, Assortment assortment) {
    int count = options.days() + 40;
    dates = new LocalDate[count];
    seasons = new double[Season.values().length][count];
    categories = new double[Category.values().length][count];
    for (int day = 0; day < count; day++) {
      dates[day] = options.opening().plusDays(day);
      for (Season season : Season.values()) {
        seasons[season.ordinal()][day] = season.factor(dates[day]);
      }
      for (Category category : Category.values()) {
        categories[category.ordinal()][day] = average(assortment, category, day);
      }
    }
  }

  private double average(Assortment assortment, Category category, int day) {
    double sum = 0;
    for (Product product : assortment.of(category)) {
      sum += seasons[product.season().ordinal()][day];
    }
    return sum / assortment.of(category).size();
  }

  LocalDate date(int day) {
    return dates[day];
  }

  double season(Season season, int day) {
    return seasons[season.ordinal()][day];
  }

  /// How much a category is wanted on the day, 1 on the average.
  double wanted(Category category, int day) {
    return categories[category.ordinal()][day];
  }
}
