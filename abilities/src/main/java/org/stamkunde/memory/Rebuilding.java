package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Goes through the timeline part by part and, within a part, some thousand events at a time. Each
/// step holds its part as whoever remembers does, so that memory and timeline are of one moment.
@Service
class Rebuilding implements Rebuild {
  private static final int PARTS = 16;
  private static final int EVENTS = 10_000;
  private final RebuildRows rows;
  private final Folding folding;
  private final CustomerRows customers;
  private final Announcing announcing;
  private final TransactionTemplate transaction;

  Rebuilding(
      RebuildRows rows,
      Folding folding,
      CustomerRows customers,
      Announcing announcing,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.folding = folding;
    this.customers = customers;
    this.announcing = announcing;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  public Rebuilt run(Imports.Progress progress) {
    long began = System.nanoTime();
    Boolean again = transaction.execute(status -> rows.begin());
    progress.at(Boolean.TRUE.equals(again) ? "going on with the rebuild" : "rebuilding", 0, 0);
    for (int part = 0; part < PARTS; part++) {
      int of = part;
      while (Boolean.TRUE.equals(transaction.execute(status -> step(of)))) {
        Rebuilt sofar = rows.sum(0);
        progress.at("rebuilding", sofar.customers(), 0);
      }
    }
    Long sums = transaction.execute(status -> announcing.mendSums());
    announcing.learnWhereDue(progress);
    return rows.sum(TakingIn.secondsSince(began)).differingAlso(sums == null ? 0 : sums);
  }

  /// Goes through the next few customers of a part; whether there were any.
  private boolean step(int part) {
    Long after = rows.reached(part);
    if (after == null) {
      return false;
    }
    folding.hold(part);
    long upTo = rows.bound(part, after, EVENTS);
    List<Long> found = rows.found(part, after, upTo);
    Set<Long> joined = rows.joined(found);
    List<Long> roots = found.stream().filter(record -> !joined.contains(record)).toList();
    Folding.Folded folded = folding.of(roots);
    long differences = replace(found, folded.rows()) + announcing.compare(folded.rows().values());
    long identified = folded.rows().values().stream().filter(row -> row.customer() != null).count();
    rows.reach(part, upTo, identified, folded.events(), differences);
    return true;
  }

  /// Replaces what differs from what was folded; answers in how many customers.
  private long replace(Collection<Long> found, Map<Long, CustomerRows.Row> folded) {
    Map<Long, RebuildRows.Kept> kept = new TreeMap<>(rows.kept(found));
    List<Long> gone = kept.keySet().stream().filter(record -> !folded.containsKey(record)).toList();
    List<CustomerRows.Row> changed = new ArrayList<>();
    folded.forEach((record, row) -> {
      RebuildRows.Kept old = kept.get(record);
      if (!equal(old, row)) {
        long version = old == null ? 0 : old.version();
        changed.add(
            new CustomerRows.Row(
                record, version + 1, row.customer(), row.soldUnder(), row.fold(), null));
      }
    });
    if (changed.isEmpty() && gone.isEmpty()) {
      return 0;
    }
    List<Long> away = new ArrayList<>(gone);
    changed.forEach(row -> away.add(row.record()));
    customers.delete(away);
    customers.save(changed);
    List<Remembered> told = changed.stream().map(CustomerRows.Row::remembered).toList();
    announcing.announce(new News(told, gone, List.of()));
    return changed.size() + gone.size();
  }

  private static boolean equal(RebuildRows.@Nullable Kept old, CustomerRows.Row row) {
    return old != null
        && Objects.equals(old.customer(), row.customer())
        && Objects.equals(old.soldUnder(), row.soldUnder())
        && Objects.equals(old.lastBought(), row.fold().lastBought())
        && Arrays.equals(RememberedCodec.current(old.body()), RememberedCodec.encode(row.fold()));
  }
}
