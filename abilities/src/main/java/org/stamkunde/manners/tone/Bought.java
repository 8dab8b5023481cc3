package org.stamkunde.manners.tone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Sayable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;
import org.stamkunde.memory.Remembered.Stated;

/// What a customer bought and kept, as far as it may be named to him.
final class Bought {
  private static final int LONGEST_TITLE = 80;
  private static final int NAMED = 3;
  private static final int DAYS_OF_A_YEAR = 365;

  private final Remembered customer;
  private final Gathering.Beside beside;
  private final List<Order> orders;

  Bought(Remembered customer, Gathering.Beside beside) {
    this.customer = customer;
    this.beside = beside;
    this.orders =
        customer.orders().stream()
            .filter(order -> order.bought() && !order.tryOut())
            .filter(order -> order.sales().add(order.returns()).signum() > 0)
            .sorted(Comparator.comparing(Order::at).thenComparing(Order::number))
            .toList();
  }

  Grounds.@Nullable Buying buying() {
    if (orders.isEmpty()) {
      return null;
    }
    Instant first = orders.getFirst().at();
    Instant last = orders.getLast().at();
    long days = orders.stream().map(this::day).distinct().count();
    return new Grounds.Buying(
        Math.toIntExact(days),
        Duration.between(first, last).toDays(),
        Math.max(0, Gathering.age(last, beside).toDays()));
  }

  void into(Grounds.Found found, Tongue tongue) {
    Speech speech = Speech.of(tongue);
    products(found, speech);
    if (!orders.isEmpty()) {
      years(found, speech);
    }
  }

  /// A product and what it is called.
  private record Named(Owned owned, Instant last, String title) {}

  private void products(Grounds.Found found, Speech speech) {
    List<Named> kept =
        customer.products().stream()
            .filter(owned -> owned.last() != null && owned.quantity().signum() > 0)
            .filter(owned -> !unwelcome(owned.product(), owned.last()))
            .map(this::named)
            .flatMap(Optional::stream)
            .sorted(
                Comparator.comparing(Named::last)
                    .thenComparing(named -> named.owned().spent())
                    .reversed()
                    .thenComparing(named -> named.owned().product()))
            .toList();
    List<String> slots =
        List.of(Slots.LAST_PRODUCT, Slots.LAST_DAY, Slots.LAST_AGO, Slots.PRODUCTS);
    if (kept.isEmpty()) {
      return;
    }
    Named last = kept.getFirst();
    if (!Gathering.fresh(Slots.LAST_PRODUCT, last.last(), beside)) {
      found.lacks(slots, Lack.STALE);
      return;
    }
    String source = "order " + orderOf(last.last());
    ground(found, Slots.LAST_PRODUCT, last.title(), source, last.last());
    ground(found, Slots.LAST_DAY, speech.day(last.last(), beside.asOf()), source, last.last());
    ground(found, Slots.LAST_AGO, speech.ago(last.last(), beside.asOf()), source, last.last());
    Set<String> titles = new LinkedHashSet<>();
    Instant oldest = last.last();
    for (Named one : kept) {
      if (titles.size() < NAMED
          && Gathering.fresh(Slots.PRODUCTS, one.last(), beside)
          && titles.add(one.title())) {
        oldest = one.last();
      }
    }
    if (titles.size() > 1) {
      ground(found, Slots.PRODUCTS, speech.list(List.copyOf(titles)), "orders", oldest);
    }
  }

  private Optional<Named> named(Owned owned) {
    Instant last = owned.last();
    return last == null
        ? Optional.empty()
        : beside
            .titles()
            .of(owned.product())
            .map(title -> Sayable.unstopped(title, LONGEST_TITLE))
            .map(title -> new Named(owned, last, title));
  }

  /// Declined, or not satisfied with, and nothing kinder said or bought of it since.
  private boolean unwelcome(String product, @Nullable Instant last) {
    return customer.statements().stream()
        .filter(stated -> product.equals(stated.product()))
        .filter(stated -> last == null || !stated.at().isBefore(last))
        .max(Comparator.comparing(Stated::at))
        .map(stated ->
            stated.kind() == Stated.Kind.DECLINED || stated.kind() == Stated.Kind.DISSATISFIED)
        .orElse(false);
  }

  private String orderOf(Instant at) {
    return orders.stream()
        .filter(order -> !order.at().isAfter(at))
        .reduce((one, next) -> next)
        .map(Order::number)
        .orElse("?");
  }

  private void years(Grounds.Found found, Speech speech) {
    Order first = orders.getFirst();
    String source = "order " + first.number();
    ground(found, Slots.SINCE, String.valueOf(day(first).getYear()), source, first.at());
    long years = Gathering.age(first.at(), beside).toDays() / DAYS_OF_A_YEAR;
    if (years > 1) {
      ground(found, Slots.YEARS, speech.count(years), source, first.at());
    }
    if (orders.size() > 1) {
      Order last = orders.getLast();
      ground(found, Slots.ORDERS, speech.count(orders.size()), "orders", last.at());
    }
  }

  private LocalDate day(Order order) {
    return LocalDate.ofInstant(order.at(), beside.asOf().zone());
  }

  private static void ground(
      Grounds.Found found, String slot, String words, String source, Instant at) {
    found.give(Ground.certain(slot, words, Act.Told.Basis.OBSERVED, source, at));
  }
}
