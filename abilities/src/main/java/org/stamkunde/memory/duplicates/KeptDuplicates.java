package org.stamkunde.memory.duplicates;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Merges;
import org.stamkunde.memory.Refused;
import org.stamkunde.memory.Remembered;

/// The queue as the database keeps it. After an import everyone is compared, where that is quick;
/// of a large base only when asked.
@Service
class KeptDuplicates implements Duplicates, Learns {
  private static final int QUICK = 200_000;
  private final Memory memory;
  private final Merges merges;
  private final DuplicateRows rows;
  private final Clock clock;
  private final TransactionTemplate transaction;
  private final ReentrantLock searching = new ReentrantLock();

  KeptDuplicates(
      Memory memory,
      Merges merges,
      DuplicateRows rows,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.memory = memory;
    this.merges = merges;
    this.rows = rows;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public int order() {
    return 1_000;
  }

  @Override
  public Learning begin(AsOf asOf) {
    return new Learning() {
      private Search search = new Search();
      private boolean quick = true;

      @Override
      public void hear(Remembered remembered) {
        if (quick) {
          search.hear(remembered);
          if (search.compared() > QUICK) {
            quick = false;
            search = new Search();
          }
        }
      }

      @Override
      public void finish() {
        if (quick) {
          keep(search);
        }
      }
    };
  }

  @Override
  public State search() {
    if (!searching.tryLock()) {
      throw new Refused("Everyone is being compared already. Look again in a minute.");
    }
    try {
      Search search = new Search();
      memory.each(search::hear);
      keep(search);
      return state();
    } finally {
      searching.unlock();
    }
  }

  private void keep(Search search) {
    List<Search.Found> found = search.found();
    transaction.executeWithoutResult(status -> {
      Set<String> customers = new TreeSet<>();
      found.forEach(one -> {
        customers.add(one.one());
        customers.add(one.other());
      });
      Map<String, Long> records = rows.records(customers);
      rows.forgetUndone();
      rows.replace(found, records);
      rows.searched(clock.instant(), search.heard());
    });
  }

  @Override
  public State state() {
    return rows.state();
  }

  @Override
  public List<Duplicate> open(int most) {
    return rows.open(most);
  }

  @Override
  public Optional<Duplicate> one(Duplicate.Pair pair) {
    return rows.waiting(pair);
  }

  @Override
  public void same(Duplicate.Pair pair, String by) {
    Duplicate found = known(pair);
    String why =
        String.format(
            Locale.ROOT,
            "compared: %.1f bits for one customer, probability %.4f",
            found.why().bits(),
            found.why().probability());
    long merge =
        merges.merge(Identity.parse(found.one()), Identity.parse(found.other()), why, by).id();
    rows.decide(pair, true, merge, clock.instant(), by);
  }

  @Override
  public void different(Duplicate.Pair pair, String by) {
    known(pair);
    rows.decide(pair, false, null, clock.instant(), by);
  }

  private Duplicate known(Duplicate.Pair pair) {
    return rows.waiting(pair)
        .orElseThrow(() ->
            new Refused(
                "This pair does not wait for a decision any more. Reload the page to see what"
                    + " does."));
  }

  @Override
  public List<Decision> decided(int most) {
    rows.forgetUndone();
    return rows.decided(most);
  }

  @Override
  public void reopen(Duplicate.Pair pair, String by) {
    rows.merge(pair).ifPresent(merge -> merges.undo(merge, by));
    rows.reopen(pair);
  }
}
