package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Holding;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.LooksUp;
import org.stamkunde.memory.Lookups;

/// The entries of one customer in the ledger, for answers: what a page shows and what the caps
/// count is read once within a look.
@Component
class RecentContacts implements LooksUp {
  /// Pages show, and most caps count, no longer than this.
  private static final Duration USUAL = Duration.ofDays(91);

  private final ContactRows rows;
  private final Holding holding;
  private final Judging judging;

  RecentContacts(ContactRows rows, Holding holding, Judging judging) {
    this.rows = rows;
    this.holding = holding;
    this.judging = judging;
  }

  /// Whose contacts are looked at.
  private record Asked(long record) {}

  @Override
  public void ask(Lookups lookups, Whom customer) {
    ContactRows.askSince(
        lookups, new Asked(customer.record()), customer.records(), judging.now().minus(USUAL));
  }

  /// What was not returned since then, oldest first.
  List<Entry> of(long record, Instant since) {
    Instant usual = judging.now().minus(USUAL);
    if (since.isBefore(usual)) {
      return rows.since(holding.records(record), since);
    }
    List<Entry> read =
        Look.once(new Asked(record), () -> rows.since(holding.records(record), usual));
    return read.stream().filter(entry -> !entry.wish().at().isBefore(since)).toList();
  }
}
