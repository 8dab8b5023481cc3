package org.stamkunde.engagement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.manners.CalledBy;
import org.stamkunde.manners.Leave;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Preview;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Owned;

/// Writes one greeting, from evidence alone: what was not said, bought or sent back by this
/// customer is not in it. A dissatisfaction comes first, and nothing is offered beside it; nor is
/// anything where we have no leave to sell. A mended complaint is the first word.
final class GreetingText {
  private static final int ASK_AFTER_DAYS = 14;
  private static final int ASK_UNTIL_DAYS = 150;
  private static final int AWAY_DAYS = 300;
  private static final int NAMED = 3;

  private final Leave leave;
  private final Remembered remembered;
  private final List<Recommendation> offered;
  private final Shelf shelf;
  private final Phrases phrases;
  private final List<String> sentences = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private GreetingText(
      Leave leave,
      Remembered remembered,
      List<Recommendation> offered,
      Shelf shelf,
      Phrases phrases) {
    this.leave = leave;
    this.remembered = remembered;
    this.offered = offered;
    this.shelf = shelf;
    this.phrases = phrases;
  }

  static Greeting of(
      Permit permit,
      Remembered remembered,
      List<Recommendation> offered,
      Shelf shelf,
      Phrases phrases) {
    GreetingText text = written(permit, remembered, offered, shelf, phrases);
    return new Greeting(permit, text.text(), phrases.tongue().tag(), text.evidence);
  }

  /// The same for somebody of the shop.
  static Greeting.Draft draft(
      Preview preview,
      Remembered remembered,
      List<Recommendation> offered,
      Shelf shelf,
      Phrases phrases) {
    GreetingText text = written(preview, remembered, offered, shelf, phrases);
    return new Greeting.Draft(text.text(), phrases.tongue().tag());
  }

  private static GreetingText written(
      Leave leave,
      Remembered remembered,
      List<Recommendation> offered,
      Shelf shelf,
      Phrases phrases) {
    List<Recommendation> sold = leave.maySell() ? offered : List.of();
    GreetingText text = new GreetingText(leave, remembered, sold, shelf, phrases);
    text.write();
    return text;
  }

  private String text() {
    return String.join(" ", sentences);
  }

  private void write() {
    String name = CalledBy.of(remembered.profile()).greeted();
    sentences.add(name == null ? phrases.say("hello") : phrases.say("hello.name", name));
    leave
        .opening()
        .ifPresent(
            complaint -> sentences.add(phrases.say("mended", phrases.date(complaint.since()))));
    Told told = Told.of(remembered, shelf, phrases);
    sentences.addAll(told.sentences());
    evidence.addAll(told.evidence());
    List<String> reasons = told.unhappy() ? List.of() : purchasesNamed();
    reasons.forEach(this::rememberBought);
    if (!told.unhappy()) {
      lookBack(reasons);
      if (leave.maySell()) {
        offer(reasons);
      }
    }
    if (evidence.isEmpty()) {
      purchases().stream().limit(1).map(Owned::product).forEach(this::rememberBought);
    }
  }

  /// The purchases on which the first offers rest, at most two.
  private List<String> purchasesNamed() {
    Set<String> named = new LinkedHashSet<>();
    for (Recommendation one : offered.subList(0, Math.min(NAMED, offered.size()))) {
      for (String product : one.because()) {
        if (remembered.owned(product) != null && named.size() < 2) {
          named.add(product);
        }
      }
    }
    return List.copyOf(named);
  }

  private void lookBack(List<String> reasons) {
    Optional<Owned> last = purchases().stream().findFirst();
    if (last.isEmpty()) {
      return;
    }
    Owned owned = last.get();
    Instant at = boughtLast(owned);
    int days = phrases.daysSince(at);
    boolean judged =
        remembered.statements().stream().anyMatch(s -> owned.product().equals(s.product()));
    if (days > AWAY_DAYS) {
      sentences.add(phrases.say("again", phrases.ago(days)));
      rememberBought(owned.product());
    } else if (days >= ASK_AFTER_DAYS && days <= ASK_UNTIL_DAYS && !judged) {
      sentences.add(phrases.say("satisfied.question", title(owned.product()), phrases.ago(days)));
      rememberBought(owned.product());
    } else if (orders() == 1 && days < ASK_AFTER_DAYS && reasons.isEmpty()) {
      sentences.add(phrases.say("first", title(owned.product())));
      rememberBought(owned.product());
    }
  }

  private long orders() {
    return remembered.orders().stream().filter(Remembered.Order::bought).count();
  }

  private void offer(List<String> reasons) {
    List<String> titles =
        offered.stream().limit(NAMED).map(Recommendation::title).distinct().toList();
    if (titles.isEmpty()) {
      sentences.add(phrases.say("only.this"));
    } else if (reasons.isEmpty()) {
      sentences.add(phrases.say("little.known", phrases.list(titles)));
    } else if (reasons.size() == 1) {
      sentences.add(phrases.say("others.also", title(reasons.getFirst()), phrases.list(titles)));
    } else {
      List<String> bought = reasons.stream().map(this::title).toList();
      sentences.add(phrases.say("based.on", phrases.list(bought), phrases.list(titles)));
    }
  }

  /// What was bought and kept of goods, the latest first; of one time the most expensive first.
  private List<Owned> purchases() {
    return remembered.products().stream()
        .filter(o -> o.last() != null && o.quantity().signum() > 0 && shelf.goods(o.product()))
        .sorted(
            Comparator.comparing(GreetingText::boughtLast)
                .thenComparing(Owned::spent)
                .reversed()
                .thenComparing(Owned::product))
        .toList();
  }

  private void rememberBought(String product) {
    Owned owned = remembered.owned(product);
    boolean named = evidence.stream().anyMatch(e -> product.equals(e.product()));
    if (owned != null && owned.last() != null && !named) {
      evidence.add(new Evidence("bought", product, title(product), owned.last(), null));
    }
  }

  private static Instant boughtLast(Owned owned) {
    Instant last = owned.last();
    return last == null ? Instant.MIN : last;
  }

  private String title(String product) {
    return shelf.product(product).name();
  }
}
