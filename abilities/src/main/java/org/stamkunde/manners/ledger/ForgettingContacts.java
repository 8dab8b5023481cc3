package org.stamkunde.manners.ledger;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;

/// Forgets every contact with a customer.
@Component
class ForgettingContacts implements Forgets {
  private final ContactRows rows;

  ForgettingContacts(ContactRows rows) {
    this.rows = rows;
  }

  @Override
  public String room() {
    return "manners";
  }

  @Override
  public Set<String> tables() {
    return Set.of("manners_contact", "manners_addressee");
  }

  @Override
  public long forget(Person person) {
    return rows.forget(person.records());
  }
}
