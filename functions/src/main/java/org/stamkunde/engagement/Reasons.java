package org.stamkunde.engagement;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;
import org.stamkunde.memory.Remembered.Stated;

/// Why a customer is worth a contact now: the one sentence that says most about this customer, in
/// the words of the reader. What went wrong comes before what is merely late.
final class Reasons {
  private final Remembered remembered;
  private final CustomerValue value;
  private final Shelf shelf;
  private final Phrases phrases;
  private final LocalDate today;
  private final List<Order> orders;

  Reasons(
      Remembered remembered, CustomerValue value, Shelf shelf, Phrases phrases, LocalDate today) {
    this.remembered = remembered;
    this.value = value;
    this.shelf = shelf;
    this.phrases = phrases;
    this.today = today;
    this.orders =
        remembered.orders().stream()
            .filter(o -> o.bought() && !o.tryOut())
            .sorted(Comparator.comparing(Order::at))
            .toList();
  }

  String why() {
    Optional<Stated> unhappy = Told.openDissatisfaction(remembered);
    if (unhappy.isPresent()) {
      return unhappy(unhappy.get());
    }
    if (orders.isEmpty()) {
      return phrases.say("reason.quiet", "0", phrases.money(0), phrases.date(today), active());
    }
    Order last = orders.getLast();
    BigDecimal back = returnedSince(last.at());
    if (back.negate().multiply(BigDecimal.valueOf(5)).compareTo(last.sales()) >= 0
        && back.signum() < 0) {
      return returned(back);
    }
    if (orders.size() == 1) {
      return once(last);
    }
    if (orders.size() == 2) {
      return phrases.say(
          "reason.second", phrases.date(last.at()), money(last.sales()), days(last.at()));
    }
    return ofARegular(last);
  }

  private String unhappy(Stated stated) {
    String day = phrases.date(stated.at());
    String sum = money(remembered.sales());
    return stated.product() == null
        ? phrases.say("reason.dissatisfied.us", day, sum)
        : phrases.say("reason.dissatisfied", shelf.product(stated.product()).name(), day, sum);
  }

  private BigDecimal returnedSince(Instant last) {
    return remembered.orders().stream()
        .filter(o -> o.returned() && !o.tryOut() && o.at().isAfter(last))
        .map(Order::returns)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private String returned(BigDecimal back) {
    Instant when =
        remembered.orders().stream()
            .filter(o -> o.returned() && !o.tryOut())
            .map(Order::at)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    String day = phrases.date(when);
    Double rhythm = value.rhythmDays();
    return rhythm == null || rhythm < 2 || orders.size() < 3
        ? phrases.say("reason.returned.once", money(back.negate()), day, money(remembered.sales()))
        : phrases.say("reason.returned", money(back.negate()), day, phrases.number(rhythm));
  }

  private String once(Order only) {
    String most =
        remembered.products().stream()
            .filter(o -> o.last() != null && shelf.goods(o.product()))
            .max(Comparator.comparing(Owned::spent).thenComparing(Owned::product))
            .map(o -> shelf.product(o.product()).name())
            .orElse(only.number());
    return phrases.say(
        "reason.once", phrases.date(only.at()), money(only.sales()), most, days(only.at()));
  }

  private String ofARegular(Order last) {
    String season = season(last);
    if (season != null) {
      return season;
    }
    long recent = between(today.minusYears(1), today.plusDays(1));
    long before = between(today.minusYears(2), today.minusYears(1));
    if (before >= 4 && 2 * recent <= before) {
      return phrases.say(
          "reason.pace",
          recent,
          phrases.count(recent),
          phrases.count(before),
          phrases.date(last.at()));
    }
    BigDecimal usual = medianOfEarlier();
    if (last.sales().compareTo(usual.multiply(BigDecimal.TWO)) >= 0) {
      return phrases.say(
          "reason.big",
          phrases.date(last.at()),
          money(last.sales()),
          money(usual),
          days(last.at()));
    }
    Double rhythm = value.rhythmDays();
    CustomerValue.Expected expected = value.expected12Months();
    if (rhythm != null
        && rhythm >= 2
        && expected != null
        && phrases.daysSince(last.at()) > rhythm) {
      return phrases.say(
          "reason.rhythm",
          phrases.number(rhythm),
          days(last.at()),
          phrases.date(last.at()),
          phrases.money(expected.mean()));
    }
    return phrases.say(
        "reason.quiet",
        phrases.number(orders.size()),
        money(remembered.sales()),
        phrases.date(last.at()),
        active());
  }

  /// Bought a year ago in these five weeks, and has been away for two months.
  private @Nullable String season(Order last) {
    LocalDate from = today.minusYears(1).minusDays(7);
    LocalDate to = from.plusDays(35);
    List<Order> then = orders.stream().filter(o -> within(o, from, to)).toList();
    if (then.isEmpty() || phrases.daysSince(last.at()) < 60) {
      return null;
    }
    BigDecimal sum = then.stream().map(Order::sales).reduce(BigDecimal.ZERO, BigDecimal::add);
    return phrases.say(
        "reason.season",
        money(sum),
        phrases.month(phrases.day(then.getFirst().at())),
        phrases.date(last.at()));
  }

  private long between(LocalDate from, LocalDate to) {
    return orders.stream().filter(o -> within(o, from, to)).count();
  }

  private boolean within(Order order, LocalDate from, LocalDate to) {
    LocalDate day = phrases.day(order.at());
    return !day.isBefore(from) && day.isBefore(to);
  }

  private BigDecimal medianOfEarlier() {
    List<BigDecimal> earlier =
        orders.subList(0, orders.size() - 1).stream().map(Order::sales).sorted().toList();
    return earlier.get(earlier.size() / 2);
  }

  private String active() {
    Double active = value.probablyActive();
    return phrases.percent(active == null ? 0 : Math.min(0.99, active));
  }

  private String days(Instant since) {
    return phrases.number(phrases.daysSince(since));
  }

  private String money(BigDecimal amount) {
    return phrases.money(amount.doubleValue());
  }
}
