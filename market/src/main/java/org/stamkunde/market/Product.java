package org.stamkunde.market;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A product of the simulated shop: one colour of one style. `family` is the number of the style,
/// which all its colours share, `collection` the line of things made to go together; `style` is
/// where it lies in the space of tastes; `until` is the day on which it was sold out for good.
public record Product(
    int index,
    String number,
    String title,
    String family,
    String collection,
    Category category,
    Season season,
    int price,
    double[] style,
    double popularity,
    LocalDate since,
    @Nullable LocalDate until) {

  boolean onSaleOn(LocalDate day) {
    return !day.isBefore(since) && (until == null || day.isBefore(until));
  }

  /// What a piece costs on the day, in kroner.
  int priceOn(LocalDate day) {
    return season.sale(day) ? (int) (price * .7) / 10 * 10 + 9 : price;
  }
}
