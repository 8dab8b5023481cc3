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
    Stance stance,
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
        stance(consents),
        Lately.NOTHING,
        List.of(),
        List.of());
  }

  /// One order: when its first line was, what its lines above and below zero come to, and what they
  /// cost (null where cost is not known for every line). `products` are those that were bought in
  /// it, sorted.
  public record Order(
      String number,
      Instant at,
      BigDecimal sales,
      BigDecimal returns,
      @Nullable BigDecimal cost,
      boolean bought,
      boolean returned,
      boolean tryOut,
      List<String> products) {
    public Order {
      products = List.copyOf(products);
    }

    /// An order of which it is not told what was bought in it.
    public Order(
        String number,
        Instant at,
        BigDecimal sales,
        BigDecimal returns,
        @Nullable BigDecimal cost,
        boolean bought,
        boolean returned,
        boolean tryOut) {
      this(number, at, sales, returns, cost, bought, returned, tryOut, List.of());
    }
  }

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

  private static Stance stance(List<Consent> consents) {
    List<Stance.Agreed> agreed =
        consents.stream()
            .map(one ->
                new Stance.Agreed(
                    one.purpose(), one.channel(), null, one.given(), one.at(), null, "", 0))
            .toList();
    return agreed.isEmpty() ? Stance.NOTHING : new Stance(agreed, List.of(), null, null);
  }

  /// The consents of the stance, without their proof.
  public List<Consent> consents() {
    return stance.agreed().stream()
        .map(one -> new Consent(one.purpose(), one.channel(), one.given(), one.at()))
        .toList();
  }

  /// The same under another id.
  Remembered as(String id) {
    return new Remembered(
        record, version, id, profile, orders, products, statements, stance, lately, facts, ties);
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

  /// Whether the customer gave a consent on this channel that stands, whatever it is for.
  public boolean consents(String channel) {
    return stance.agreed().stream().anyMatch(one -> one.channel().equals(channel) && one.given());
  }
}
