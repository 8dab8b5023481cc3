package org.stamkunde.manners.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Consent;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Fact;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// Tells a case as the law wants to hear it.
record Circumstances(Law law, Particulars particulars) {
  private static final Set<String> BIRTH = Set.of("birth-date", "birthday", "date-of-birth");

  /// Local parts of addresses behind which no single person stands.
  private static final Set<String> GENERAL =
      Set.of(
          "post",
          "info",
          "mail",
          "email",
          "kontakt",
          "contact",
          "hello",
          "hei",
          "hej",
          "firma",
          "firmapost",
          "office",
          "kontor",
          "salg",
          "sales",
          "service",
          "support",
          "kundeservice",
          "postmottak",
          "faktura",
          "invoice",
          "admin",
          "butik",
          "butikk",
          "shop");

  Situation of(Case one, String country) {
    Wish wish = one.wish();
    Remembered remembered = one.remembered();
    Recipient recipient = recipient(remembered.profile(), wish.channel());
    return new Situation(
        country,
        recipient,
        wish.channel(),
        wish.kind(),
        consent(one),
        particulars.sale(remembered, wish.offer(), country),
        one.policy().optOutOffered(),
        particulars.register(remembered, country, recipient, wish.channel(), one.at()),
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

  /// A company where no person is named, and for e-mail only at a general address; everybody else
  /// is protected as a person.
  static Recipient recipient(Profile profile, Channel channel) {
    boolean person =
        profile.contact() != null
            || profile.name() != null && !profile.name().equals(profile.company());
    if (profile.company() == null || person) {
      return Recipient.CONSUMER;
    }
    String email = profile.email();
    boolean general = email == null || GENERAL.contains(local(email));
    return channel != Channel.EMAIL || general ? Recipient.COMPANY : Recipient.CONSUMER;
  }

  private static String local(String email) {
    int at = email.indexOf('@');
    return (at < 0 ? email : email.substring(0, at)).toLowerCase(Locale.ROOT);
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
