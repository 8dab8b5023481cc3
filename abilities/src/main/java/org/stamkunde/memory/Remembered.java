package org.stamkunde.memory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is remembered of one customer: the fold of the timeline, an immutable value. The same
/// happenings give the same memory in whatever order they arrive.
///
/// `record` is memory's own number of the record, `customer` the id that people use (null for a
/// sale to nobody known). Orders are sorted by first time and number, products by id, the other
/// lists by time and then text.
public record Remembered(
    long record,
    long version,
    @Nullable String customer,
    Profile profile,
    List<Order> orders,
    List<Owned> products,
    List<Stated> statements,
    List<Consent> consents,
    Lately lately,
    List<Fact> facts,
    List<Tie> ties) {

  public Remembered(
      long record,
      long version,
      @Nullable String customer,
      Profile profile,
      List<Order> orders,
      List<Owned> products,
      List<Stated> statements,
      List<Consent> consents) {
    this(
        record,
        version,
        customer,
        profile,
        orders,
        products,
        statements,
        consents,
        Lately.NOTHING,
        List.of(),
        List.of());
  }

  /// One order: when its first line was, what its lines above and below zero come to, and what they
  /// cost (null where cost is not known for every line).
  public record Order(
      String number,
      Instant at,
      BigDecimal sales,
      BigDecimal returns,
      @Nullable BigDecimal cost,
      boolean bought,
      boolean returned,
      boolean tryOut) {}

  /// A product as this customer had it: in how many orders it was bought, how many are kept, money
  /// spent on it less returns, first and last purchase (null where only a return is known).
  public record Owned(
      String product,
      int times,
      BigDecimal quantity,
      BigDecimal spent,
      @Nullable Instant first,
      @Nullable Instant last) {}

  /// What the customer told us: `kind` is note, preference, declined, satisfied or dissatisfied.
  public record Stated(Kind kind, Instant at, String text, @Nullable String product) {
    /// The kinds of the `note` command.
    public enum Kind {
      NOTE,
      PREFERENCE,
      DECLINED,
      SATISFIED,
      DISSATISFIED
    }
  }

  /// The last word on a purpose and channel: given or withdrawn, when.
  public record Consent(String purpose, String channel, boolean given, Instant at) {}

  /// The same under another id.
  Remembered as(String id) {
    return new Remembered(
        record, version, id, profile, orders, products, statements, consents, lately, facts, ties);
  }

  public boolean anonymous() {
    return customer == null;
  }

  /// Money of the lines above zero.
  public BigDecimal sales() {
    return orders.stream().map(Order::sales).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Money of the lines below zero (so itself below zero).
  public BigDecimal returns() {
    return orders.stream().map(Order::returns).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public @Nullable Owned owned(String product) {
    return products.stream().filter(o -> o.product().equals(product)).findFirst().orElse(null);
  }

  /// Whether the customer may be written to by e-mail about offers, as far as memory knows.
  public boolean consents(String channel) {
    return consents.stream().anyMatch(c -> c.channel().equals(channel) && c.given());
  }
}
