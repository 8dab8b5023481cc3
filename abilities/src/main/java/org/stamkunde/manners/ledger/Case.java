package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Remembered;

/// All that an answer to a wish depends on: the customer, the contacts that count, the shop's
/// limits and zone, and between which moments the contact would be made.
public record Case(
    Remembered remembered,
    Wish wish,
    Instant at,
    Duration hold,
    List<Contact> contacts,
    Shopping shop) {

  /// The shop's limits and zone.
  public record Shopping(Policy policy, ZoneId zone) {
    String country() {
      return Whereabouts.home(policy, zone);
    }

    /// Whether the shop's own country is known.
    boolean settled() {
      return Whereabouts.settled(policy, zone);
    }
  }

  Policy policy() {
    return shop.policy();
  }

  Case at(Instant moment) {
    return new Case(remembered, wish, moment, hold, contacts, shop);
  }

  Instant latest() {
    return at.plus(hold);
  }

  /// The country by whose law the customer is addressed: his own, else the shop's.
  String country() {
    String own = Whereabouts.country(remembered.profile().country());
    return own == null ? shop.country() : own;
  }
}
