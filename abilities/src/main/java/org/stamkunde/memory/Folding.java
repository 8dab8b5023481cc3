package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Folds customers from their timelines alone, whatever is remembered of them.
@Component
class Folding {
  private final EventRows events;
  private final Aliases aliases;

  Folding(EventRows events, Aliases aliases) {
    this.events = events;
    this.aliases = aliases;
  }

  /// Memory as it follows from so many events, by the record under which each is remembered.
  /// Customers of whom nothing happened are not there.
  record Folded(Map<Long, CustomerRows.Row> rows, long events) {}

  /// Holds a part for this transaction: nothing happens to its customers meanwhile.
  void hold(int part) {
    events.hold().cover(Set.of(part));
  }

  /// These customers; whoever calls holds their parts.
  Folded of(Collection<Long> roots) {
    Map<Long, Set<Long>> members = aliases.members(roots);
    Set<Long> all = new TreeSet<>();
    members.values().forEach(all::addAll);
    Map<Long, List<Lived>> lived = events.of(all);
    Map<Long, List<Identity>> names = aliases.names(roots);
    Map<Long, CustomerRows.Row> folded = new TreeMap<>();
    long count = 0;
    for (long root : roots) {
      List<Lived> told = new ArrayList<>();
      members
          .getOrDefault(root, Set.of())
          .forEach(record -> told.addAll(lived.getOrDefault(record, List.of())));
      if (!told.isEmpty()) {
        CustomerRows.Row empty = CustomerRows.Row.empty(root);
        folded.put(root, empty.grown(Fold.of(told), names.get(root)));
        count += told.size();
      }
    }
    return new Folded(folded, count);
  }
}
