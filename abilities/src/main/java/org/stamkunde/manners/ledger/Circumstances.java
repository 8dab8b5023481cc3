package org.stamkunde.manners.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// Tells a case as the law wants to hear it.
record Circumstances(Law law, Grounds grounds) {
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
    ZoneId zone = zone(one, country);
    Grounds.Rests sale = grounds.sale(remembered, wish.offer(), country);
    return new Situation(
        country,
        recipient,
        wish.channel(),
        wish.kind(),
        word(one).consent(),
        sale.sale(),
        optOutOffered(one, sale),
        grounds.register(remembered, country, recipient, wish.channel(), one.at()),
        Age.of(remembered, one.at(), zone),
        LocalDateTime.ofInstant(one.at(), zone));
  }

  /// A no that is offered today was not offered in the sales before.
  private static boolean optOutOffered(Case one, Grounds.Rests sale) {
    LocalDate since = one.policy().optOutSince();
    boolean before =
        since != null
            && sale.at() != null
            && LocalDate.ofInstant(sale.at(), one.shop().zone()).isBefore(since);
    return one.policy().optOutOffered() && !before;
  }

  /// Where a customer's country is known, the time there; else the shop's.
  ZoneId zone(Case one, String country) {
    return Whereabouts.country(one.remembered().profile().country()) == null
        ? one.shop().zone()
        : law.zone(country);
  }

  OwnWord word(Case one) {
    return new OwnWord(one, grounds::allowed);
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
}
