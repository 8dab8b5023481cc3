package org.stamkunde.manners.own;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Forgetting;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.facts.TellingFacts;

/// What customers say of themselves counts as stated; what they take away is deleted, whoever told
/// it.
@Service
public class FactsOfOneself {
  private final TellingFacts telling;
  private final ObjectProvider<Forgetting> forgetting;

  FactsOfOneself(TellingFacts telling, ObjectProvider<Forgetting> forgetting) {
    this.telling = telling;
    this.forgetting = forgetting;
  }

  /// Takes the customer's own word. Throws a refusal with what to write, where it cannot be read.
  public void correct(Remembered customer, String fact, String value) {
    Act.Told told =
        telling.read(new TellingFacts.Word(fact, value, Act.Told.Basis.STATED, 1, null, null));
    telling.tell(id(customer), told, Wishes.SOURCE);
  }

  public void delete(Remembered customer, String fact) {
    forgetting.getObject().forgetFact(Identity.parse(id(customer)), fact);
  }

  /// Forgets the customer for good, who wrote the name to confirm it. Throws [Refused] where that
  /// cannot be done just now.
  public Forgetting.Certificate forget(Remembered customer) {
    Imports.Progress quiet = (stage, done, of) -> {};
    return forgetting.getObject().forget(Identity.parse(id(customer)), quiet);
  }

  /// Whether this is how the customer is called, or the customer number.
  public boolean named(Remembered customer, String written) {
    String plain = written.strip();
    String called = customer.profile().shownName();
    return !plain.isEmpty()
        && (plain.equals(customer.customer()) || called != null && plain.equals(called.strip()));
  }

  private static String id(Remembered customer) {
    return String.valueOf(customer.customer());
  }
}
