package org.stamkunde.manners.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;

/// Gathers what an answer depends on, apart from the contacts: the shop's limits, its zone, and the
/// clock.
@Component
class Judging {
  /// How long a permit waits to be used.
  static final Duration HOLD = Duration.ofMinutes(15);

  private final Judgement judgement;
  private final Policies policies;
  private final Shop shop;
  private final Clock clock;

  Judging(Law law, Grounds grounds, Policies policies, Shop shop, Clock clock) {
    this.judgement = new Judgement(law, grounds);
    this.policies = policies;
    this.shop = shop;
    this.clock = clock;
  }

  /// The clock, as exactly as the ledger keeps it.
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  Case.Shopping shopping() {
    return new Case.Shopping(policies.current(), shop.zone());
  }

  /// Since when contacts count: for the shop's caps, and for the customer's own limit.
  static Instant since(Case.Shopping shop, Iterable<Remembered> customers, Instant now) {
    int days = shop.policy().longestDays();
    for (Remembered remembered : customers) {
      Limit limit = remembered.stance().limit();
      Integer own = limit == null ? null : limit.days();
      days = Math.max(days, own == null ? 0 : Math.min(own, Limit.LONGEST_DAYS));
    }
    return now.minus(Duration.ofDays(days)).minus(HOLD);
  }

  static List<Contact> counted(List<Entry> entries, Instant now) {
    List<Contact> counted = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      Contact contact = entry.counted(now);
      if (contact != null) {
        counted.add(contact);
      }
    }
    return counted;
  }

  /// Whether a wish lies too far ahead to be reserved: a contact is held from now on, so it would
  /// take the place of others for as long.
  static boolean early(Wish wish, Instant now) {
    return wish.at().truncatedTo(ChronoUnit.MICROS).isAfter(now.plus(HOLD));
  }

  /// A wish to reserve; its moment is not before now.
  static Case reserving(
      Remembered remembered, Wish wish, List<Contact> contacts, Case.Shopping shop, Instant now) {
    Instant at = wish.at().truncatedTo(ChronoUnit.MICROS);
    return new Case(remembered, wish, at.isBefore(now) ? now : at, HOLD, contacts, shop);
  }

  Answer of(Case one, Locale reader) {
    return judgement.of(one, reader);
  }

  Answer visit(Case one, Locale reader) {
    return judgement.visit(one, reader);
  }
}
