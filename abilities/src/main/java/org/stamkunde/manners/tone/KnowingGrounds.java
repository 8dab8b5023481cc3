package org.stamkunde.manners.tone;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import org.stamkunde.manners.Titles;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.facts.KnownFacts;

/// Gathers the grounds of a letter to a customer as the shop knows him now.
@Service
public class KnowingGrounds {
  private final Memory memory;
  private final KnownFacts facts;
  private final Shop shop;
  private final Supplier<@Nullable Titles> titles;
  private final Clock clock;

  KnowingGrounds(
      Memory memory, KnownFacts facts, Shop shop, ObjectProvider<Titles> titles, Clock clock) {
    this.memory = memory;
    this.facts = facts;
    this.shop = shop;
    this.titles = SingletonSupplier.ofNullable(titles::getIfAvailable);
    this.clock = clock;
  }

  /// What may be said to this customer for this purpose, in this language.
  public Grounds of(Remembered customer, String purpose, Tongue tongue) {
    return Gathering.of(customer, purpose, tongue, beside(customer, purpose));
  }

  private Gathering.Beside beside(Remembered customer, String purpose) {
    Titles named = titles.get();
    return new Gathering.Beside(
        facts.of(customer, purpose),
        named == null ? ofTimeline(customer) : named.now(),
        shop.today(),
        clock.instant());
  }

  /// The moment by which freshness is judged.
  public Instant now() {
    return shop.today().instant();
  }

  /// Where no room knows the products: what they were called when this customer bought them.
  private Titles ofTimeline(Remembered customer) {
    Map<String, String> known = new HashMap<>();
    List<Entry> timeline =
        customer.customer() == null
            ? List.of()
            : memory.timeline(Identity.parse(customer.customer()));
    for (Entry entry : timeline) {
      for (Act act : entry.acts()) {
        if (act instanceof Act.Bought bought) {
          bought.lines().forEach(line -> title(line, known));
        }
      }
    }
    return product -> Optional.ofNullable(known.get(product));
  }

  private static void title(Line line, Map<String, String> known) {
    String title = line.title();
    if (title != null) {
      known.putIfAbsent(line.product(), title);
    }
  }
}
