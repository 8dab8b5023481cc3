package org.stamkunde.memory;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Records that are remembered under another than before, or together with others: of whole
/// customers, each record with the one that counts `before` and `now`.
record Regrouping(Map<Long, Long> before, Map<Long, Long> now) {
  static final Regrouping NONE = new Regrouping(Map.of(), Map.of());

  Regrouping {
    before = Map.copyOf(before);
    now = Map.copyOf(now);
  }

  Set<Long> records() {
    return new TreeSet<>(now.keySet());
  }

  /// All who are remembered now, or were.
  Set<Long> customers() {
    Set<Long> customers = new TreeSet<>(before.values());
    customers.addAll(now.values());
    return customers;
  }

  /// The records that are remembered under this one now: none where it does not count any more.
  Set<Long> members(long customer) {
    Set<Long> members = new TreeSet<>();
    now.forEach((record, root) -> {
      if (root == customer) {
        members.add(record);
      }
    });
    return members;
  }

  Map<Long, Set<Long>> groups() {
    Map<Long, Set<Long>> groups = new HashMap<>();
    now.forEach((record, root) -> groups.computeIfAbsent(root, r -> new TreeSet<>()).add(record));
    return groups;
  }
}
