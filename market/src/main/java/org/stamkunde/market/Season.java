package org.stamkunde.market;

import java.time.LocalDate;

/// When in the year a thing is wanted: a factor for each day, 1 on the average.
public enum Season {
  ALL_YEAR(.85, .8, .85, .9, .95, .95, .85, .9, 1, 1.05, 1.35, 1.55),
  WINTER(1.4, 1, .7, .4, .25, .2, .2, .4, .9, 1.7, 2.3, 2.55),
  AUTUMN(.7, .6, .7, .8, .7, .6, .6, 1.2, 1.9, 1.8, 1.4, 1),
  RAIN(.5, .5, .9, 1.5, 1.5, 1.1, .9, 1.2, 1.5, 1.2, .7, .5),
  SUMMER(.12, .14, .4, 1.2, 2.2, 2.7, 2.4, 1.5, .7, .25, .14, .25);

  private static final int FIRST_DAY_OF_CHRISTMAS_RUSH = 20;

  private final double[] months;

  Season(double... months) {
    this.months = months;
  }

  /// The factor of a day, gliding from the middle of one month to the middle of the next.
  double factor(LocalDate day) {
    double at = day.getMonthValue() - 1 + (day.getDayOfMonth() - 1) / 31.0 - .5;
    int before = (int) StrictMath.floor(at);
    double share = at - before;
    double low = months[Math.floorMod(before, 12)];
    double high = months[Math.floorMod(before + 1, 12)];
    return low + (high - low) * share;
  }

  /// Whether gifts for Christmas are bought on this day.
  static boolean christmasRush(LocalDate day) {
    return day.getMonthValue() == 11 && day.getDayOfMonth() >= FIRST_DAY_OF_CHRISTMAS_RUSH
        || day.getMonthValue() == 12 && day.getDayOfMonth() <= 22;
  }

  /// Whether the shop lowers the prices of what the season leaves over.
  boolean sale(LocalDate day) {
    int month = day.getMonthValue();
    int date = day.getDayOfMonth();
    return switch (this) {
      case WINTER, AUTUMN -> month == 1 && date >= 2 && date <= 24;
      case SUMMER -> month == 7 && date >= 8 && date <= 28;
      case RAIN, ALL_YEAR -> false;
    };
  }
}
