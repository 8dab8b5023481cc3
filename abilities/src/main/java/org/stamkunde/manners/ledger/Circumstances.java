package org.stamkunde.manners.ledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Situation.Recipient;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Remembered;

/// Tells a case as the law wants to hear it.
record Circumstances(Law law, Particulars particulars) {
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
    ZoneId zone = zone(one, country);
    Particulars.Rests sale = particulars.sale(remembered, wish.offer(), country);
    return new Situation(
        country,
        recipient,
        wish.channel(),
        wish.kind(),
        word(one).consent(),
        sale.sale(),
        optOutOffered(one, sale),
        particulars.register(remembered, country, recipient, wish.channel(), one.at()),
        Age.of(remembered, one.at(), zone),
        LocalDateTime.ofInstant(one.at(), zone));
  }

  /// A no that is offered today was not offered in the sales before.
  private static boolean optOutOffered(Case one, Particulars.Rests sale) {
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
    return new OwnWord(one, particulars::allowed);
  }
}
