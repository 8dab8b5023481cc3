package org.stamkunde.manners.own.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Contacts.Contacted;
import org.stamkunde.manners.own.ShopName;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// How often we write, about what and how well it must suit: as it stands, ready to be changed.
@Component
class WishesShown {
  private final Texts texts;
  private final Formats formats;
  private final AgreedShown agreed;
  private final ShopName shop;
  private final Clock clock;

  WishesShown(Texts texts, Formats formats, AgreedShown agreed, ShopName shop, Clock clock) {
    this.texts = texts;
    this.formats = formats;
    this.agreed = agreed;
    this.shop = shop;
    this.clock = clock;
  }

  /// One thing to choose. `note` stands behind it in small.
  record Choice(String value, String says, @Nullable String note, boolean chosen) {}

  void into(Model model, Remembered customer, List<Contacted> contacts) {
    Limit limit = customer.stance().limit();
    model.addAttribute("often", often(limit, contacts));
    model.addAttribute("suit", suit(limit));
    model.addAttribute("pause", pauses());
    model.addAttribute("paused", paused(limit));
    model.addAttribute("topics", topics(customer, contacts));
    agreed.into(model, customer);
  }

  private List<Choice> often(@Nullable Limit limit, List<Contacted> contacts) {
    String now = LimitForm.often(limit);
    List<String> values = new ArrayList<>(LimitForm.OFTEN);
    if (!values.contains(now)) {
      values.addFirst(now);
    }
    return values.stream()
        .map(
            value -> new Choice(value, often(value), note(value, now, contacts), value.equals(now)))
        .toList();
  }

  private String often(String value) {
    if (LimitForm.OFTEN.contains(value)) {
      return texts.say("manners.own.often." + value.replace('/', '-'));
    }
    String[] parts = value.split("/", -1);
    return texts.say("manners.own.often.other", parts[0], parts[1]);
  }

  /// Counted as the ledger counts: what we began to sell or to ask, also while it is only held.
  private @Nullable String note(String value, String now, List<Contacted> contacts) {
    if (value.startsWith("0/")) {
      return texts.say("manners.own.often.asked");
    }
    if (!value.equals(now) || value.equals("any")) {
      return null;
    }
    int days = Integer.parseInt(value.substring(value.indexOf('/') + 1));
    Instant from = clock.instant().minus(java.time.Duration.ofDays(days));
    long used =
        contacts.stream().filter(one -> one.kind().ofOurs() && one.at().isAfter(from)).count();
    return texts.say("manners.own.often.used", formats.number(used));
  }

  private List<Choice> suit(@Nullable Limit limit) {
    double now = limit == null || limit.relevance() == null ? 0 : limit.relevance();
    List<Choice> choices = new ArrayList<>();
    boolean found = false;
    for (String value : LimitForm.SUIT) {
      boolean chosen = Double.parseDouble(value) == now;
      found |= chosen;
      choices.add(new Choice(value, share(Double.parseDouble(value)), null, chosen));
    }
    if (!found) {
      choices.addFirst(new Choice("", share(now), null, true));
    }
    return choices;
  }

  private String share(double least) {
    return least == 0
        ? texts.say("manners.own.suit.all")
        : texts.say("manners.own.suit.least", formats.percent(least));
  }

  private List<Choice> pauses() {
    return LimitForm.PAUSE.stream()
        .map(days -> new Choice(days, texts.say("manners.own.pause." + days), null, false))
        .toList();
  }

  /// Until when we keep quiet; null where we do not.
  private @Nullable String paused(@Nullable Limit limit) {
    Instant until = limit == null ? null : limit.pausedUntil();
    return until == null || !until.isAfter(clock.instant()) ? null : formats.day(until);
  }

  /// What the shop writes about, with what was written about or refused already.
  Set<String> offered(Remembered customer, List<Contacted> contacts) {
    Set<String> topics = new LinkedHashSet<>(shop.topics());
    contacts.stream().map(Contacted::topic).filter(Objects::nonNull).forEach(topics::add);
    customer.stance().objections().stream()
        .filter(one -> one.scope() == Act.Objected.Scope.TOPIC)
        .map(Stance.Objection::what)
        .filter(Objects::nonNull)
        .forEach(topics::add);
    return topics;
  }

  private List<Choice> topics(Remembered customer, List<Contacted> contacts) {
    return offered(customer, contacts).stream()
        .map(topic -> {
          Stance.Objection no =
              customer.stance().objections().stream()
                  .filter(one -> one.scope() == Act.Objected.Scope.TOPIC)
                  .filter(one -> topic.equals(one.what()))
                  .findFirst()
                  .orElse(null);
          String note = no == null ? null : texts.say("manners.own.no-since", formats.day(no.at()));
          return new Choice(topic, topic, note, no == null);
        })
        .toList();
  }
}
