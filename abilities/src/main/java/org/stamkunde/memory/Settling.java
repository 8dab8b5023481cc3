package org.stamkunde.memory;

import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

/// Settles a file's currency and zone with the shop's: the first import tells both, every later one
/// must keep the currency.
@Component
class Settling {
  private final ShopRow shop;

  Settling(ShopRow shop) {
    this.shop = shop;
  }

  private static @Nullable String currency(@Nullable String given) {
    if (given == null) {
      return null;
    }
    String code = given.strip().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{3}")) {
      throw new Refused(
          "The currency %s is no code of three letters. Give one such as NOK, DKK or GBP."
              .formatted(given));
    }
    return code;
  }

  /// What stands in the way of taking the file in, before anything is written.
  void check(OrdersReading reading, ReadingOptions options) {
    if (!options.acceptRejects() && reading.rejected() * 5 > reading.rows()) {
      throw new Refused(
          """
          %d of %d rows cannot be taken, more than one in five. Look at the reading with --dry-run, \
          mend the file, or take the other rows alone with --accept-rejects.\
          """
              .formatted(reading.rejected(), reading.rows()));
    }
    String currency = told(reading, options);
    String shops = shop.currency();
    if (currency != null && shops != null && !currency.equals(shops)) {
      throw new Refused(
          """
          The amounts of this file are in %s, those of the shop in %s. One shop has one currency: \
          import the file into a home of its own, or convert it first.\
          """
              .formatted(currency, shops));
    }
  }

  void settle(OrdersReading reading, ReadingOptions options) {
    String currency = told(reading, options);
    ZoneId zone = shop.hasZone() ? null : options.zone();
    shop.settle("XXX".equals(currency) ? null : currency, zone == null ? null : zone.getId());
  }

  private static @Nullable String told(OrdersReading reading, ReadingOptions options) {
    String given = currency(options.currency());
    return given == null ? reading.currency() : given;
  }

  /// With nothing left to count, the next import settles anew.
  void unsettle() {
    shop.unsettle();
  }

  void learningDue() {
    shop.learningDue(true);
  }

  boolean isLearningDue() {
    return shop.learningDue();
  }
}
