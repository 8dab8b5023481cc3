package org.stamkunde.memory.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;
import org.stamkunde.memory.Remembered.Stated;

/// Who a customer is and what we know, each with where we have it from.
@Component
class CustomerFacts {
  private static final int OFFERED = 200;
  private final Texts texts;
  private final Formats formats;

  CustomerFacts(Texts texts, Formats formats) {
    this.texts = texts;
    this.formats = formats;
  }

  /// The head of the page. `called` is the name, or the number where no name is known.
  record Head(String id, @Nullable String name, String called, String under, String sentence) {}

  record Fact(String how, String what, String source) {}

  record Named(String kind, String value) {}

  /// A product that the form offers: what is written, and what it stands for.
  record Offered(String id, String title) {}

  Head head(Remembered customer, String id) {
    Profile profile = customer.profile();
    String name = profile.shownName();
    String place = profile.city() != null ? profile.city() : profile.country();
    Instant first = bought(customer).map(Order::at).min(Comparator.naturalOrder()).orElse(null);
    String under =
        Stream.of(
                name == null
                    ? null
                    : profile.company() != null && !name.equals(profile.company())
                        ? profile.company()
                        : null,
                place,
                first == null ? null : texts.say("memory.customer.since", formats.day(first)),
                name == null ? null : texts.say("memory.customer.number", id))
            .filter(Objects::nonNull)
            .reduce((a, b) -> a + " · " + b)
            .orElse("");
    String called = name == null ? texts.say("memory.customer.unnamed", id) : name;
    return new Head(id, name, called, under, sentence(customer));
  }

  private String sentence(Remembered customer) {
    List<Order> orders = bought(customer).toList();
    BigDecimal net = customer.sales().add(customer.returns());
    String bought =
        orders.isEmpty()
            ? texts.say("memory.customer.nothing")
            : texts.count(
                "memory.customer.bought",
                orders.size(),
                formats.number(orders.size()),
                formats.money(net),
                formats.day(orders.stream().map(Order::at).max(Comparator.naturalOrder()).get()));
    Stated last = customer.statements().isEmpty() ? null : customer.statements().getLast();
    if (last == null || last.text().isBlank() || last.text().length() > 120) {
      return bought;
    }
    return bought + " " + texts.say("memory.customer.said", formats.day(last.at()), last.text());
  }

  private static Stream<Order> bought(Remembered customer) {
    return customer.orders().stream().filter(Order::bought).filter(order -> !order.tryOut());
  }

  List<Fact> facts(Remembered customer, List<Entry> timeline) {
    Map<String, String> titles = Entry.titles(timeline);
    List<Fact> facts = new ArrayList<>();
    customer.statements().reversed().stream()
        .limit(12)
        .forEach(stated -> facts.add(stated(stated, titles)));
    customer.products().stream()
        .filter(owned -> owned.times() >= 3)
        .max(Comparator.comparingInt(Owned::times).thenComparing(Owned::product))
        .ifPresent(owned ->
            facts.add(
                new Fact(
                    "observed",
                    texts.say("memory.fact.often", title(owned.product(), titles)),
                    texts.say("memory.fact.times", formats.number(owned.times())))));
    profile(customer.profile(), facts);
    return facts;
  }

  private Fact stated(Stated stated, Map<String, String> titles) {
    String kind = stated.kind().name().toLowerCase(Locale.ROOT);
    String product = stated.product() == null ? "" : title(stated.product(), titles);
    boolean words = !stated.text().isBlank();
    String what =
        product.isEmpty()
            ? texts.say("memory.fact." + kind, stated.text())
            : texts.say("memory.fact." + kind, product) + (words ? ": " + stated.text() : "");
    return new Fact("said", what, texts.say("memory.fact.said", formats.day(stated.at())));
  }

  private void profile(Profile profile, List<Fact> facts) {
    String source = texts.say("memory.fact.orders");
    Map<String, @Nullable String> known = new LinkedHashMap<>();
    known.put("company", profile.company());
    known.put("organisation-number", profile.organisationNumber());
    known.put("contact", profile.contact());
    known.put("email", profile.email());
    known.put("phone", profile.phone());
    known.put("address", address(profile));
    known.forEach((key, value) -> {
      if (value != null && !value.isBlank()) {
        facts.add(new Fact("said", value, texts.say("memory.profile." + key) + " · " + source));
      }
    });
  }

  private static @Nullable String address(Profile profile) {
    String town =
        Stream.of(profile.postcode(), profile.city())
            .filter(Objects::nonNull)
            .reduce((a, b) -> a + " " + b)
            .orElse(null);
    return Stream.of(profile.address(), town, profile.country())
        .filter(one -> one != null && !one.isBlank())
        .reduce((a, b) -> a + ", " + b)
        .orElse(null);
  }

  List<Named> identities(List<Identity> identities) {
    return identities.stream()
        .map(one -> new Named(texts.say("memory.identity." + one.kind().word()), one.value()))
        .toList();
  }

  /// What the customer had, newest first, for choosing what was talked about.
  List<Offered> products(Remembered customer, List<Entry> timeline) {
    Map<String, String> titles = Entry.titles(timeline);
    Comparator<Owned> newest =
        Comparator.comparing(Owned::last, Comparator.nullsLast(Comparator.<Instant>reverseOrder()));
    return customer.products().stream()
        .sorted(newest.thenComparing(Owned::product))
        .limit(OFFERED)
        .map(owned -> new Offered(owned.product(), title(owned.product(), titles)))
        .toList();
  }

  /// The product that was meant: by its number or its name; else what was written, as a number.
  @Nullable String product(@Nullable String about, Remembered customer, List<Entry> timeline) {
    if (about == null || about.isBlank()) {
      return null;
    }
    String written = about.strip();
    if (customer.owned(written) != null) {
      return written;
    }
    return Entry.titles(timeline).entrySet().stream()
        .filter(entry -> entry.getValue().equalsIgnoreCase(written))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(written);
  }

  private static String title(String product, Map<String, String> titles) {
    return titles.getOrDefault(product, product);
  }
}
