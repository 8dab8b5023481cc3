package org.stamkunde.engagement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Stated;

/// Builds the memory of one customer for tests; days count back from the day of the tests.
final class Person {
  static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

  private final String id;
  private Profile profile = Profile.UNKNOWN;
  private final List<Remembered.Order> orders = new ArrayList<>();
  private final List<Remembered.Owned> products = new ArrayList<>();
  private final List<Stated> statements = new ArrayList<>();

  Person(String id) {
    this.id = id;
  }

  Person named(String name) {
    return is(name, null, null, null, null, profile.country());
  }

  Person from(String country) {
    return is(profile.name(), null, null, null, null, country);
  }

  Person is(
      String name, String company, String contact, String email, String phone, String country) {
    profile = new Profile(name, company, null, contact, email, phone, null, null, null, country);
    return this;
  }

  static Instant daysAgo(int days) {
    return NOW.minus(days, ChronoUnit.DAYS);
  }

  Person bought(int daysAgo, double price, String... bought) {
    Instant at = daysAgo(daysAgo);
    for (String product : bought) {
      Remembered.Owned had =
          products.stream().filter(o -> o.product().equals(product)).findFirst().orElse(null);
      products.remove(had);
      Instant last = had == null || had.last().isBefore(at) ? at : had.last();
      products.add(
          new Remembered.Owned(
              product,
              had == null ? 1 : had.times() + 1,
              BigDecimal.ONE,
              BigDecimal.valueOf(price),
              at,
              last));
    }
    return order(daysAgo, price * bought.length, 0);
  }

  Person order(int daysAgo, double sales, double returns) {
    orders.add(
        new Remembered.Order(
            "O" + orders.size(),
            daysAgo(daysAgo),
            BigDecimal.valueOf(sales),
            BigDecimal.valueOf(returns),
            null,
            sales > 0,
            returns < 0,
            false));
    return this;
  }

  Person sentBack(int daysAgo, double amount, String product) {
    products.removeIf(o -> o.product().equals(product));
    products.add(
        new Remembered.Owned(
            product, 1, BigDecimal.ZERO, BigDecimal.ZERO, daysAgo(900), daysAgo(900)));
    return order(daysAgo, 0, -amount);
  }

  Person said(Stated.Kind kind, int daysAgo, String text, String product) {
    statements.add(new Stated(kind, daysAgo(daysAgo), text, product));
    return this;
  }

  Remembered remembered() {
    orders.sort(Comparator.comparing(Remembered.Order::at));
    products.sort(Comparator.comparing(Remembered.Owned::product));
    statements.sort(Comparator.comparing(Stated::at));
    return new Remembered(1, 1, id, profile, orders, products, statements, List.of());
  }
}
