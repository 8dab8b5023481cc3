package org.stamkunde.memory.ingest;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Shop;

/// What some events can be understood by alone: the shop's currency, and what memory knows already.
record Setting(Memory memory, Shop shop, @Nullable Merges merges) {
  private static final String UNKNOWN = "XXX";

  void checkCurrency(Fields told) {
    String currency = told.text("currency", 10);
    if (currency == null) {
      return;
    }
    String ours = shop.currency();
    if (!ours.equals(UNKNOWN) && !ours.equalsIgnoreCase(currency)) {
      throw new NotUnderstood(
          "%s.currency must be the shop's currency, %s. Convert the prices first.",
          told.where(), ours);
    }
  }

  /// All lines of an order that this customer still has, as a return of them.
  List<Line> allOf(String order, List<Identity> names) {
    Map<String, Line> kept = new LinkedHashMap<>();
    for (Identity name : names) {
      for (Entry entry : memory.timeline(name)) {
        for (Act act : entry.acts()) {
          if (act instanceof Act.Bought bought && bought.order().equals(order)) {
            bought
                .lines()
                .forEach(line ->
                    kept.merge(
                        line.product() + "\n" + line.price().toPlainString(), line, Setting::sum));
          }
        }
      }
      if (!kept.isEmpty()) {
        break;
      }
    }
    return kept.values().stream()
        .filter(line -> line.quantity().signum() > 0)
        .map(line ->
            new Line(line.product(), line.title(), line.quantity().negate(), line.price(), null))
        .toList();
  }

  private static Line sum(Line one, Line other) {
    BigDecimal quantity = one.quantity().add(other.quantity());
    return new Line(one.product(), one.title(), quantity, one.price(), null);
  }

  /// Whether this name is known.
  boolean knows(Identity name) {
    return !memory.identities(name).isEmpty();
  }

  /// Joins two customers by the shop's own word.
  Result.Status join(Identity one, Identity other, String by) {
    if (memory.identities(one).equals(memory.identities(other))) {
      return Result.Status.DUPLICATE;
    }
    if (merges == null) {
      throw new NotUnderstood("Customers cannot be joined here yet.");
    }
    try {
      merges.merge(one, other, "alias: the shop says so", by);
      return Result.Status.ACCEPTED;
    } catch (Refused e) {
      throw new NotUnderstood("They cannot be joined: a rule of merging forbids it.");
    }
  }
}
