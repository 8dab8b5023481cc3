package org.stamkunde.manners.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import org.stamkunde.manners.ContactLedger;
import org.stamkunde.manners.Contacts;
import org.stamkunde.memory.Holding;
import org.stamkunde.memory.TestDatabase;
import org.stamkunde.memory.TestMemory;

/// The ledger on a test database with a clock of its own, wired by hand.
public final class TestLedger {
  Instant now;
  public final Clock clock = ((InstantSource) () -> now).withZone(ZoneId.of("UTC"));
  public final ContactLedger ledger;
  final Contacts contacts;
  final ContactRows rows;
  final Policies policies;

  public TestLedger(TestDatabase database, TestMemory house, Instant now) {
    this.now = now;
    rows = new ContactRows(database.template());
    policies = new PolicyRows(database.template(), house.shop, clock, house.stamps);
    Judging judging = new Judging(People.LAW, Particulars.NOTHING, policies, house.shop, clock);
    Holding holding = house.holding(database);
    RecentContacts recent = new RecentContacts(rows, holding, judging);
    ledger =
        new KeptLedger(judging, rows, holding, new Thinning(rows, clock), database.transactions());
    contacts = new KeptContacts(recent, house.memory, judging);
  }

  void later(Duration duration) {
    now = now.plus(duration);
  }
}
