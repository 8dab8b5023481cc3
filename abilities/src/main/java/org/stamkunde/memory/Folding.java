package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// Folds customers from their timelines alone, whatever is remembered of them.
@Component
class Folding {
  private final EventRows events;
  private final Identities identities;
  private final RebuildRows rows;

  Folding(EventRows events, Identities identities, RebuildRows rows) {
    this.events = events;
    this.identities = identities;
    this.rows = rows;
  }

  /// Memory as it follows from so many events, by the record under which each is remembered.
  /// Customers of whom nothing happened are not there.
  record Folded(Map<Long, CustomerRows.Row> rows, long events) {}

  /// Holds a part for this transaction: nothing happens to its customers meanwhile.
  void hold(int part) {
    events.lock(part);
  }

  /// These customers; whoever calls holds their parts.
  Folded of(Collection<Long> roots) {
    Map<Long, Long> members = rows.members(roots);
    Map<Integer, List<Long>> byPart = new TreeMap<>();
    members
        .keySet()
        .forEach(record ->
            byPart.computeIfAbsent(EventRows.part(record), p -> new ArrayList<>()).add(record));
    Map<Long, List<Lived>> lived = new TreeMap<>();
    byPart.forEach((part, records) ->
        events
            .of(part, records)
            .forEach((record, told) ->
                lived
                    .computeIfAbsent(members.getOrDefault(record, record), r -> new ArrayList<>())
                    .addAll(told)));
    Map<Long, List<Identity>> names = names(members);
    Map<Long, CustomerRows.Row> folded = new TreeMap<>();
    long count = 0;
    for (Map.Entry<Long, List<Lived>> one : lived.entrySet()) {
      count += one.getValue().size();
      CustomerRows.Row empty = CustomerRows.Row.empty(one.getKey());
      folded.put(one.getKey(), empty.grown(Fold.of(one.getValue()), names.get(one.getKey())));
    }
    return new Folded(folded, count);
  }

  /// The records that are one customer.
  Map<Long, Long> members(long root) {
    return rows.members(List.of(root));
  }

  /// All names of each customer, the strongest first.
  Map<Long, List<Identity>> names(Map<Long, Long> members) {
    Map<Long, List<Identity>> names = new TreeMap<>();
    identities
        .of(members.keySet())
        .forEach((record, told) ->
            names
                .computeIfAbsent(members.getOrDefault(record, record), r -> new ArrayList<>())
                .addAll(told));
    names.values().forEach(list -> list.sort(Identities.STRONGEST));
    return names;
  }
}
