package org.stamkunde.memory.ingest;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.facts.FactReading;

/// What some events can be understood by alone: the shop's currency and its schema of facts, what
/// memory knows already, and whom the shop signed for.
@Component
record Setting(
    Memory memory,
    Shop shop,
    ObjectProvider<Merges> merges,
    ObjectProvider<SigningSecrets> secrets,
    ObjectProvider<FactReading> facts) {
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

  /// The phone number as a name, if it can be one; without a country of its own it is dialled as
  /// where the customer lives, or as in the shop's country.
  Optional<Identity> phone(String told, Fields traits) {
    String country =
        traits.node().path("address").isObject()
            ? traits.in("address").text("country", 100)
            : traits.text("country", 100);
    return Phones.identity(
        told,
        country == null ? null : country.toUpperCase(Locale.ROOT),
        told.startsWith("+") ? UNKNOWN : shop.currency());
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

  /// The customer number that the shop signed for this event; null where none came, or none is
  /// needed. A token that proves nothing refuses its event: half of it would be told of nobody.
  @Nullable String proven(Sender sender, Fields event, Instant now) {
    String token = event.text("token", SignedToken.LONGEST_TEXT);
    if (token == null || sender.believed()) {
      return null;
    }
    Optional<String> secret =
        Optional.ofNullable(secrets.getIfAvailable()).flatMap(all -> all.of(sender.key()));
    if (secret.isEmpty()) {
      throw new NotUnderstood("The key has no signing secret: make a new browser key.");
    }
    return switch (SignedToken.read(token, secret.get().getBytes(StandardCharsets.UTF_8), now)) {
      case SignedToken.Proven proven -> proven.customer();
      case SignedToken.Unproven unproven -> throw new NotUnderstood("%s", unproven.why());
    };
  }

  /// The shop's way of reading facts, where it has one.
  @Nullable FactReading factReading() {
    return facts.getIfAvailable();
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
    Merges merging = merges.getIfAvailable();
    if (merging == null) {
      throw new NotUnderstood("Customers cannot be joined here yet.");
    }
    try {
      merging.merge(one, other, "alias: the shop says so", by);
      return Result.Status.ACCEPTED;
    } catch (Refused e) {
      throw new NotUnderstood("They cannot be joined: a rule of merging forbids it.");
    }
  }
}
