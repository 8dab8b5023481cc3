package org.stamkunde.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Which records are one customer: those that merges connect. The customer is remembered under the
/// record of the strongest kind of name, of two such the older one; so a customer who is known
/// keeps the record when a device or an address is recognised as the same.
final class Components {
  private final Map<Long, Long> parents = new HashMap<>();

  /// Two records that a merge connects.
  record Edge(long one, long other) {}

  private Components() {}

  /// For each of the records the one under which its customer is remembered.
  static Map<Long, Long> roots(
      Collection<Long> records, Collection<Edge> edges, Map<Long, List<Identity>> names) {
    Components components = new Components();
    records.forEach(record -> components.parents.put(record, record));
    for (Edge edge : edges) {
      if (components.parents.containsKey(edge.one())
          && components.parents.containsKey(edge.other())) {
        components.parents.put(components.top(edge.one()), components.top(edge.other()));
      }
    }
    Comparator<Long> first =
        Comparator.<Long>comparingInt(record -> strength(names.get(record)))
            .thenComparing(Comparator.naturalOrder());
    Map<Long, Long> firsts = new HashMap<>();
    for (long record : records) {
      firsts.merge(
          components.top(record),
          record,
          (one, other) -> first.compare(one, other) <= 0 ? one : other);
    }
    Map<Long, Long> roots = new TreeMap<>();
    for (long record : records) {
      roots.put(record, firsts.getOrDefault(components.top(record), record));
    }
    return roots;
  }

  private static int strength(@Nullable List<Identity> names) {
    int strongest = Identity.Kind.values().length;
    if (names != null) {
      for (Identity name : names) {
        strongest = Math.min(strongest, name.kind().ordinal());
      }
    }
    return strongest;
  }

  private long top(long record) {
    long at = record;
    while (true) {
      long parent = parents.getOrDefault(at, at);
      if (parent == at) {
        return at;
      }
      // Halving the path keeps later walks short.
      parents.put(at, parents.getOrDefault(parent, parent));
      at = parent;
    }
  }
}
