package org.stamkunde.manners.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Remembered;

/// Tells a case as the law wants to hear it.
record Circumstances(Law law, Grounds grounds) {
  private static final Set<String> BIRTH = Set.of("birth-date", "birthday", "date-of-birth");

  /// The situations that this case may be: more than one where nobody knows as whom the law sees
  /// the customer.
  List<Situation> of(Case one, String country) {
    return Recipients.of(one.remembered(), one.wish().channel()).stream()
        .sorted()
        .map(recipient -> situation(one, country, recipient))
        .toList();
  }

  private Situation situation(Case one, String country, Recipient recipient) {
    Wish wish = one.wish();
    Remembered remembered = one.remembered();
    return new Situation(
        country,
        recipient,
        wish.channel(),
        wish.kind(),
        consent(one),
        grounds.sale(remembered, wish.offer(), country),
        one.policy().optOutOffered(),
        grounds.register(remembered, country, recipient, wish.channel(), one.at()),
        age(remembered, one.at()),
        LocalDateTime.ofInstant(one.at(), zone(one, country)));
  }

  /// Where a customer's country is known, the time there; else the shop's.
  ZoneId zone(Case one, String country) {
    return Whereabouts.country(one.remembered().profile().country()) == null
        ? one.shop().zone()
        : law.zone(country);
  }

  private static Consent consent(Case one) {
    Wish wish = one.wish();
    return switch (one.remembered()
        .stance()
        .word(wish.purpose(), wish.channel().word(), wish.sender(), one.at())) {
      case NONE -> Consent.NONE;
      case GIVEN -> Consent.GIVEN;
      case WITHDRAWN -> Consent.WITHDRAWN;
    };
  }

  private static @Nullable Integer age(Remembered remembered, Instant at) {
    for (Fact fact : remembered.facts()) {
      try {
        if (fact.name().equals("age")) {
          return Integer.valueOf(fact.value().strip());
        }
        if (BIRTH.contains(fact.name())) {
          LocalDate born = LocalDate.parse(fact.value().strip());
          LocalDate today = LocalDate.ofInstant(at, java.time.ZoneOffset.UTC);
          return Math.toIntExact(ChronoUnit.YEARS.between(born, today));
        }
      } catch (DateTimeException | NumberFormatException unreadable) {
        // An age that nobody can read is an unknown one.
        return null;
      }
    }
    return null;
  }
}
