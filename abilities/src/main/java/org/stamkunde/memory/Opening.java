package org.stamkunde.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// What the message with which a group enters brings back beside the parts that it holds: which of
/// the happenings are news, and of those records that are most likely meant under which they are
/// remembered, and what. It counts for records of parts that were held then.
final class Opening {
  private final Set<Integer> parts;
  private final Set<Long> records;
  private final Set<UUID> fresh = new HashSet<>();
  private boolean received;
  private final Map<Long, Long> roots = new HashMap<>();
  private final Map<Long, CustomerRows.Row> rows = new HashMap<>();

  /// `records` that lie in none of the parts are asked for later.
  Opening(Set<Integer> parts, Collection<Long> records) {
    this.parts = Set.copyOf(parts);
    this.records = new TreeSet<>(records);
    this.records.removeIf(record -> !isHeld(record));
  }

  private boolean isHeld(long record) {
    return parts.contains(EventRows.part(record));
  }

  /// Asks in the message, once the parts are held there, under which records they are remembered,
  /// and what.
  void askRows(Message message, CustomerRows customers) {
    if (!records.isEmpty()) {
      customers.of(message, records, roots, rows);
    }
  }

  /// Notes that these happenings came, if they are few.
  void receive(Message message, EventRows events, Collection<UUID> keys) {
    received = events.receive(message, keys, fresh);
  }

  /// Those of the happenings that are news, by key; many are noted only now.
  Set<UUID> fresh(EventRows events, Collection<UUID> keys) {
    return received ? fresh : events.receive(keys);
  }

  /// Under which record each of these is remembered, of those of whom it is known.
  Map<Long, Long> roots(Collection<Long> asked) {
    Map<Long, Long> known = new HashMap<>();
    for (long record : asked) {
      long root = roots.getOrDefault(record, record);
      if (records.contains(record) && isHeld(root)) {
        known.put(record, root);
      }
    }
    return known;
  }

  /// What is remembered of these customers, of those of whom it is known.
  Map<Long, CustomerRows.Row> rows(Collection<Long> asked) {
    Map<Long, CustomerRows.Row> known = new HashMap<>();
    for (long root : asked) {
      CustomerRows.Row row = rows.get(root);
      if (row != null && isHeld(root)) {
        known.put(root, row);
      }
    }
    return known;
  }
}
