package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Contacts;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;

/// The ledger as a customer, or whoever serves him, reads it.
@Service
class KeptContacts implements Contacts {
  private final RecentContacts recent;
  private final Memory memory;
  private final Judging judging;

  KeptContacts(RecentContacts recent, Memory memory, Judging judging) {
    this.recent = recent;
    this.memory = memory;
    this.judging = judging;
  }

  @Override
  public List<Contacted> of(Identity customer, Instant since) {
    Instant now = judging.now();
    return memory
        .of(customer)
        .map(known -> recent.of(known.record(), since))
        .orElse(List.of())
        .reversed()
        .stream()
        .filter(entry -> entry.counted(now) != null)
        .map(KeptContacts::contacted)
        .toList();
  }

  private static Contacted contacted(Entry entry) {
    return new Contacted(
        entry.id(),
        entry.wish().at(),
        entry.wish().channel(),
        entry.wish().kind(),
        entry.wish().sender(),
        entry.wish().purpose(),
        entry.wish().topic(),
        entry.wish().offer(),
        entry.wish().programme(),
        entry.paragraph(),
        entry.state() == Entry.State.USED);
  }
}
