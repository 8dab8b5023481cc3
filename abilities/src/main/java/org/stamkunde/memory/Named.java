package org.stamkunde.memory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What the names of a group stand for: each its record, and under which record its customer is
/// remembered.
final class Named {
  private final Map<Identity, Long> records = new HashMap<>();
  private final Map<Long, Long> roots = new HashMap<>();
  private final Set<Identity> attached = new HashSet<>();
  private final Set<Long> renamed = new HashSet<>();
  private final Set<Long> unsettled = new TreeSet<>();

  void put(Identity name, long record, long root) {
    records.put(name, record);
    roots.put(record, root);
  }

  /// A name that a record bears from now on.
  void attach(Identity name, long record) {
    records.put(name, record);
    attached.add(name);
    long root = roots.computeIfAbsent(record, r -> r);
    renamed.add(root);
    // A number may make another record of the same customer the one that counts.
    if (name.kind() == Identity.Kind.NUMBER && root != record) {
      unsettled.add(root);
    }
  }

  /// The same names found anew: those given in this transaction are known by now, and yet new.
  Named after(Named before) {
    before.attached.forEach(name -> attach(name, record(name)));
    return this;
  }

  boolean knows(Identity name) {
    return records.containsKey(name);
  }

  @Nullable Long find(Identity name) {
    return records.get(name);
  }

  long record(Identity name) {
    Long record = records.get(name);
    if (record == null) {
      throw new IllegalStateException(
          "a name must have a record by now\nMaybe another program writes identities.");
    }
    return record;
  }

  long root(Identity name) {
    return rootOf(record(name));
  }

  private long rootOf(long record) {
    return roots.getOrDefault(record, record);
  }

  /// Customers who got a name, and so perhaps another id.
  Set<Long> renamed() {
    return renamed;
  }

  /// Customers of whom another record may count from now on.
  Set<Long> unsettled() {
    return unsettled;
  }

  /// Some records are remembered under others from now on.
  void move(Map<Long, Long> now) {
    now.forEach((record, root) -> {
      Long before = roots.replace(record, root);
      if (before != null && !before.equals(root) && renamed.contains(before)) {
        renamed.add(root);
      }
    });
  }

  /// The parts of the timeline that taking these in touches: of each record that gets an event, of
  /// each customer who may change.
  Set<Integer> parts(Iterable<Telling> told) {
    Set<Integer> parts = new TreeSet<>();
    for (Telling telling : told) {
      long record = record(telling.main());
      parts.add(EventRows.part(record));
      parts.add(EventRows.part(rootOf(record)));
      for (Identity name : telling.also()) {
        parts.add(EventRows.part(root(name)));
      }
    }
    return parts;
  }
}
