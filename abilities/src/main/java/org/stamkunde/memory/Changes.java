package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What one transaction changes of memory, gathered before it is written: rows as they were, and as
/// they become. Records here are those under which customers are remembered.
final class Changes {
  private final Map<Long, CustomerRows.Row> rows;
  private final Map<Long, Fold> folds = new TreeMap<>();
  private final Map<Long, @Nullable List<Identity>> names = new HashMap<>();
  private final Set<Long> gone = new TreeSet<>();
  private final Set<Long> stirred = new TreeSet<>();

  Changes(Map<Long, CustomerRows.Row> rows) {
    this.rows = rows;
  }

  Map<Long, CustomerRows.Row> rows() {
    return rows;
  }

  boolean isNew(long record) {
    return !rows.containsKey(record);
  }

  private CustomerRows.Row row(long record) {
    return rows.getOrDefault(record, CustomerRows.Row.empty(record));
  }

  /// An event is folded onto what is remembered.
  void take(long record, Lived event) {
    folds.computeIfAbsent(record, r -> row(r).fold()).take(event);
    if (weighs(event.act())) {
      stirred.add(record);
    }
  }

  /// What a customer sees and visits changes nothing that lists of customers or products show.
  private static boolean weighs(Act act) {
    return switch (act) {
      case Act.Saw saw -> false;
      case Act.Visited visited -> false;
      case Act.Did did -> false;
      case Act.Claimed claimed -> false;
      default -> true;
    };
  }

  /// Is remembered anew, from all that happened; nothing happened: no more.
  void become(long record, @Nullable Fold fold) {
    if (fold == null) {
      folds.remove(record);
      if (!isNew(record)) {
        gone.add(record);
      }
    } else {
      folds.put(record, fold);
      stirred.add(record);
    }
  }

  /// These are all names of some customers now; of whom the id changes, the memory changes.
  void name(Map<Long, List<Identity>> now, Collection<Long> records) {
    for (long record : records) {
      List<Identity> of = now.get(record);
      names.put(record, of);
      CustomerRows.Row row = rows.get(record);
      if (row != null
          && !gone.contains(record)
          && !Objects.equals(row.grown(row.fold(), of).customer(), row.customer())) {
        folds.putIfAbsent(record, row.fold());
        stirred.add(record);
      }
    }
  }

  /// The id of a customer as it is now: null for nobody known.
  @Nullable String id(long record) {
    CustomerRows.Row row = row(record);
    List<Identity> of = names.get(record);
    return of == null ? row.customer() : row.grown(row.fold(), of).customer();
  }

  List<Long> gone() {
    return List.copyOf(gone);
  }

  List<CustomerRows.Row> changed() {
    List<CustomerRows.Row> changed = new ArrayList<>(folds.size());
    folds.forEach((record, fold) ->
        changed.add(
            names.containsKey(record)
                ? row(record).grown(fold, names.get(record))
                : row(record).grown(fold)));
    return changed;
  }

  /// Whether lists show the same of this customer as before.
  boolean isQuiet(CustomerRows.Row row) {
    return !isNew(row.record()) && !stirred.contains(row.record());
  }

  /// What other rooms are told. Who was never known and bought nothing is no news to them.
  News news(List<CustomerRows.Row> changed, List<News.Sold> sold) {
    return new News(
        changed.stream()
            .filter(row ->
                stirred.contains(row.record()) || isNew(row.record()) && row.customer() != null)
            .map(CustomerRows.Row::remembered)
            .toList(),
        gone(),
        sold);
  }
}
