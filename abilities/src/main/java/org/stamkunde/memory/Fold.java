package org.stamkunde.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Remembered.Stated;
import org.stamkunde.memory.Remembered.Stated.Kind;

/// The fold of a timeline: what follows from everything that happened with one customer. Events may
/// come in any order and give the same memory; each must come once (their keys tell).
final class Fold {
  private static final Comparator<Stated> STATED =
      Comparator.comparing(Stated::at)
          .thenComparing(Stated::text)
          .thenComparing(Stated::kind)
          .thenComparing(Stated::product, Comparator.nullsFirst(Comparator.naturalOrder()));
  private static final Comparator<OrderFold> ORDERS =
      Comparator.comparing((OrderFold order) -> order.at).thenComparing(order -> order.number);

  final ProfileFold profile = new ProfileFold();
  final Map<String, OrderFold> orders = new HashMap<>();
  final Map<String, OwnedFold> products = new HashMap<>();
  private List<Map.Entry<String, OwnedFold>> sorted = List.of();
  final List<Stated> statements = new ArrayList<>();
  final List<Stated> unsaid = new ArrayList<>();
  final LatelyFold lately = new LatelyFold();
  final FactFold facts = new FactFold();
  final TieFold ties = new TieFold();
  final StanceFold stance = new StanceFold();

  /// Everything that happened, folded; an event that is there twice counts once.
  static Fold of(Collection<Lived> events) {
    Fold fold = new Fold();
    Set<UUID> seen = new HashSet<>();
    for (Lived event : events) {
      if (seen.add(event.key())) {
        fold.take(event);
      }
    }
    return fold;
  }

  Fold take(Lived event) {
    Instant at = event.at();
    lately.happened(at);
    switch (event.act()) {
      case Act.Bought bought -> bought(at, bought);
      case Act.Described described -> profile.take(at, described.profile());
      case Act.Said said -> state(Kind.NOTE, at, said.text(), null);
      case Act.Preferred preferred ->
          state(Kind.PREFERENCE, at, preferred.text(), preferred.product());
      case Act.Declined declined -> state(Kind.DECLINED, at, declined.text(), declined.product());
      case Act.Judged judged ->
          state(
              judged.satisfied() ? Kind.SATISFIED : Kind.DISSATISFIED,
              at,
              judged.text(),
              judged.product());
      case Act.Consented told -> stance.consented(at, told);
      case Act.Withdrew told -> stance.withdrew(at, told);
      case Act.Saw saw -> lately.saw(at, saw.product());
      case Act.Visited visited -> lately.did(at, "visited");
      case Act.Did did -> lately.did(at, did.event());
      case Act.Claimed claimed -> lately.claimed(at, claimed.profile());
      case Act.Told told -> facts.take(at, event.source(), told);
      case Act.Related related -> ties.take(at, related);
      case Act.Objected told -> stance.objected(at, told);
      case Act.Limited told -> stance.limited(at, told);
      case Act.Complained told -> stance.complained(at, told);
      case Act.Mended told -> stance.mended(at, told);
      case Act.Unsaid told -> unsaid.add(new Stated(told.of(), at, told.text(), told.product()));
      case Act.Handed told -> {}
    }
    return this;
  }

  private void bought(Instant at, Act.Bought bought) {
    for (Line line : bought.lines()) {
      boolean newOrder =
          orders
              .computeIfAbsent(bought.order(), number -> new OrderFold(number, at))
              .take(at, line, bought.tryOut());
      products.computeIfAbsent(line.product(), p -> new OwnedFold()).take(at, line, newOrder);
    }
  }

  private void state(Kind kind, Instant at, String text, @Nullable String product) {
    statements.add(new Stated(kind, at, text, product));
  }

  Remembered remembered(long record, long version, @Nullable String customer) {
    return new Remembered(
        record,
        version,
        customer,
        profile.profile(),
        sortedOrders().stream().map(OrderFold::order).toList(),
        sortedProducts().stream()
            .map(product -> product.getValue().owned(product.getKey()))
            .toList(),
        standing(),
        stance.stance(),
        lately.lately(),
        facts.facts(),
        ties.ties());
  }

  /// The newest purchase that somebody really made.
  @Nullable Instant lastBought() {
    Instant last = null;
    for (OrderFold order : orders.values()) {
      if (order.bought && !order.tryOut && (last == null || order.at.isAfter(last))) {
        last = order.at;
      }
    }
    return last;
  }

  List<OrderFold> sortedOrders() {
    return orders.values().stream().sorted(ORDERS).toList();
  }

  /// Sorted once as long as no product comes: none ever goes.
  List<Map.Entry<String, OwnedFold>> sortedProducts() {
    if (sorted.size() != products.size()) {
      sorted = products.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
    }
    return sorted;
  }

  /// All that was said, also what was taken back: either may come first.
  List<Stated> sortedStatements() {
    return statements.stream().sorted(STATED).toList();
  }

  List<Stated> sortedUnsaid() {
    return unsaid.stream().sorted(STATED).toList();
  }

  /// What was said and not taken back since.
  private List<Stated> standing() {
    return unsaid.isEmpty()
        ? sortedStatements()
        : sortedStatements().stream()
            .filter(said -> unsaid.stream().noneMatch(back -> takesBack(back, said)))
            .toList();
  }

  private static boolean takesBack(Stated back, Stated said) {
    return back.kind() == said.kind()
        && back.text().equals(said.text())
        && Objects.equals(back.product(), said.product())
        && !back.at().isBefore(said.at());
  }
}
