package org.stamkunde.memory.command;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.util.function.SingletonSupplier;
import org.stamkunde.frame.Panel;
import org.stamkunde.frame.WrongInput;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;

/// Everything that the rooms know of one customer, as one answer: identities and timeline from
/// memory, the other fields from the panels of the customer's page.
@Service
public class CustomerAnswer {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
  private final Memory memory;
  private final Shop shop;
  private final Supplier<List<Panel>> panels;

  CustomerAnswer(Memory memory, Shop shop, ObjectProvider<Panel> panels) {
    this.memory = memory;
    this.shop = shop;
    this.panels =
        SingletonSupplier.of(() ->
            panels.stream()
                .filter(panel -> panel.page().equals("customer"))
                .sorted(Comparator.comparing(Panel::place).thenComparing(Panel::order))
                .toList());
  }

  /// The answer for a customer number or `kind:value`, with the newest `entries` of the timeline.
  public Map<String, @Nullable Object> of(String id, int entries) {
    return Look.taking(() -> of(known(id, memory::whole), id, entries));
  }

  /// The same for programs, which need no proposal where nobody goes by this id: nothing then.
  public Optional<Map<String, @Nullable Object>> find(String id, int entries) {
    return Look.taking(() ->
        memory
            .whole(Identity.parse(id))
            .filter(found -> !found.anonymous())
            .map(found -> of(found, id, entries)));
  }

  private Map<String, @Nullable Object> of(Remembered customer, String id, int entries) {
    Identity identity = Identity.parse(id);
    ZoneId zone = shop.zone();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    String name = String.valueOf(customer.customer());
    json.put("customer", name);
    json.put("name", customer.profile().shownName());
    json.put("asOf", moment(shop.today().instant(), zone));
    json.put("currency", shop.currency());
    json.put(
        "identities",
        memory.identities(identity).stream()
            .map(one -> Map.of("kind", one.kind().word(), "value", one.value()))
            .toList());
    json.put("profile", customer.profile());
    panels.get().forEach(panel -> json.putAll(panel.json(name)));
    json.put(
        "timeline",
        memory.timeline(identity).stream()
            .limit(entries)
            .map(entry -> new EntryFields(entry, zone).fields())
            .toList());
    return json;
  }

  /// The customer, or a sentence for whoever asked for a wrong one.
  Remembered known(String id) {
    return known(id, memory::of);
  }

  private Remembered known(String id, Function<Identity, Optional<Remembered>> reading) {
    return reading
        .apply(Identity.parse(id))
        .filter(found -> !found.anonymous())
        .orElseThrow(() -> new WrongInput(unknown(id, memory.near(id))));
  }

  private static String unknown(String id, List<String> near) {
    String says = "There is no customer %s.".formatted(id);
    return near.isEmpty()
        ? says + " Give a customer number, or an address as email:NAME@EXAMPLE.COM."
        : says + String.format(Locale.ROOT, " Did you mean %s?", String.join(" or ", near));
  }

  static String moment(Instant at, ZoneId zone) {
    return MOMENT.format(at.atZone(zone));
  }
}
