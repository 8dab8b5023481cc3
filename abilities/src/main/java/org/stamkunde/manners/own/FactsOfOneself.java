package org.stamkunde.manners.own;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.own.Doorkeeper.Opened;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Forgetting;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Imports;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.facts.TellingFacts;

/// What customers say of themselves counts as stated; what they take away is deleted, whoever told
/// it.
@Service
public class FactsOfOneself {
  private final TellingFacts telling;
  private final ObjectProvider<Forgetting> forgetting;
  private final Wishes wishes;

  FactsOfOneself(TellingFacts telling, ObjectProvider<Forgetting> forgetting, Wishes wishes) {
    this.telling = telling;
    this.forgetting = forgetting;
    this.wishes = wishes;
  }

  /// Takes the customer's own word. Throws a refusal with what to write, where it cannot be read.
  public void correct(Opened page, String fact, String value) {
    Act.Told told =
        telling.read(new TellingFacts.Word(fact, value, Act.Told.Basis.STATED, 1, null, null));
    telling.tell(id(page.customer()), told, page.source());
  }

  public void delete(Remembered customer, String fact) {
    forgetting.getObject().forgetFact(Identity.parse(id(customer)), fact);
  }

  /// Who the customer is, as he writes it; of a field that is null he says nothing, and one that is
  /// empty is deleted. Throws a refusal where that cannot be done just now.
  public void describe(Opened page, Profile told) {
    Set<String> emptied = new TreeSet<>();
    empty("name", told.name(), emptied);
    empty("phone", told.phone(), emptied);
    empty("address", told.address(), emptied);
    empty("postcode", told.postcode(), emptied);
    empty("city", told.city(), emptied);
    if (!emptied.isEmpty()) {
      forgetting.getObject().forgetTold(Identity.parse(id(page.customer())), emptied);
    }
    if (!told.equals(Profile.UNKNOWN)) {
      // Also of what was deleted: an older file that is taken in later does not bring it back.
      wishes.from(page.source()).describe(page.customer(), told);
    }
  }

  private static void empty(String field, @Nullable String value, Set<String> emptied) {
    if (value != null && value.isEmpty()) {
      emptied.add(field);
    }
  }

  /// By which a statement is told from the others.
  public static String number(Remembered.Stated said) {
    String words = said.kind().name() + said.text() + said.product();
    return said.at().toEpochMilli() + "-" + Integer.toHexString(words.hashCode());
  }

  /// Takes back what was said under this number, if it was.
  public void unsay(Opened page, String number) {
    page.customer().statements().stream()
        .filter(said -> number(said).equals(number))
        .findFirst()
        .ifPresent(said -> wishes.from(page.source()).unsay(page.customer(), said));
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
