package org.stamkunde.manners.own.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.Contacts;
import org.stamkunde.manners.Contacts.Contacted;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Remembered;

/// The contacts with a customer as far back as anything counts, made or held.
@Component
class ContactsUntilNow {
  private static final Duration LONG_AGO = Duration.ofDays(400);
  private final ObjectProvider<Contacts> ledger;
  private final Clock clock;

  ContactsUntilNow(ObjectProvider<Contacts> ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  List<Contacted> of(Remembered customer) {
    Limit limit = customer.stance().limit();
    Integer days = limit == null ? null : limit.days();
    Duration back = days == null ? LONG_AGO : Duration.ofDays(Math.max(LONG_AGO.toDays(), days));
    Instant from = clock.instant().minus(back);
    Identity id = Identity.parse(String.valueOf(customer.customer()));
    return ledger.stream().flatMap(one -> one.of(id, from).stream()).toList();
  }
}
