package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.PurchaseHistory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// What is counted of one customer: a row of the list, before anything is estimated.
record Facts(
    long record,
    long version,
    String customer,
    Profile profile,
    @Nullable Instant first,
    @Nullable Instant last,
    int orders,
    int returned,
    BigDecimal sales,
    BigDecimal returns,
    BigDecimal firstOrderSales,
    int purchaseDays,
    @Nullable Double rhythmDays) {

  private static Facts of(Remembered remembered, @Nullable PurchaseHistory history) {
    List<Remembered.Order> bought =
        remembered.orders().stream().filter(Remembered.Order::bought).toList();
    int returned = (int) remembered.orders().stream().filter(Remembered.Order::returned).count();
    return new Facts(
        remembered.record(),
        remembered.version(),
        Objects.requireNonNull(remembered.customer()),
        remembered.profile(),
        bought.isEmpty() ? null : bought.getFirst().at(),
        bought.isEmpty() ? null : bought.getLast().at(),
        bought.size(),
        returned,
        remembered.sales(),
        remembered.returns(),
        bought.isEmpty() ? BigDecimal.ZERO : bought.getFirst().sales(),
        history == null ? 0 : history.days().length,
        history == null ? null : Pauses.rhythm(history));
  }

  static Facts of(Remembered remembered, ZoneId zone) {
    return of(remembered, Histories.of(remembered, zone, Integer.MAX_VALUE));
  }

  BigDecimal net() {
    return sales.add(returns);
  }

  String sortName() {
    return Found.sortedAs(profile.shownName(), customer);
  }

  /// The words that find this customer, as the database keeps them.
  String[] words() {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(customer);
    texts.add(profile.name());
    texts.add(profile.company());
    texts.add(profile.contact());
    texts.add(profile.email());
    texts.add(profile.phone());
    texts.add(profile.city());
    return Found.words(texts).toArray(String[]::new);
  }
}
