package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Under which record each customer is remembered. The merges that hold are the truth; the rows
/// here follow from them. Whoever holds the part of the timeline in which a customer's record lies
/// has the customer to himself: nobody else changes who belongs to it.
@Component
class Aliases {
  private final JdbcTemplate jdbc;
  private final MergeRows merges;
  private final Identities identities;

  Aliases(JdbcTemplate jdbc, MergeRows merges, Identities identities) {
    this.jdbc = jdbc;
    this.merges = merges;
    this.identities = identities;
  }

  MergeRows merges() {
    return merges;
  }

  /// For each record the one under which its customer is remembered: itself, or another.
  Map<Long, Long> roots(Collection<Long> records) {
    return identities.roots(records);
  }

  /// The record under which the customer of this name is remembered.
  Optional<Long> customer(Identity identity) {
    return Look.once(new Asked("customer", identity), () -> identities.customer(identity));
  }

  long customer(long record) {
    return roots(List.of(record)).getOrDefault(record, record);
  }

  Set<Long> members(long root) {
    return Look.once(
        new Asked("members", root), () -> members(List.of(root)).getOrDefault(root, Set.of()));
  }

  private record Asked(String what, Object of) {}

  /// The customer of this name was read with all that belongs to him.
  static void seen(Identity identity, CustomerRows.Whole whole) {
    long root = whole.row().record();
    Look.know(new Asked("customer", identity), Optional.of(root));
    Look.know(new Asked("members", root), whole.records());
    Look.know(new Asked("names", root), whole.names());
    if (!whole.merged()) {
      Look.know(new Asked("merges", root), List.of());
    }
  }

  /// All merges that ever touched this customer, newest first.
  List<MergeRows.Row> merges(long root) {
    return Look.once(new Asked("merges", root), () -> merges.of(members(root)));
  }

  /// Takes the parts of these records and of their customers, and answers the customers' records.
  Map<Long, Long> hold(Held held, Collection<Long> records) {
    held.cover(parts(records));
    Map<Long, Long> roots = roots(records);
    while (held.cover(parts(roots.values()))) {
      roots = roots(records);
    }
    return roots;
  }

  static Set<Integer> parts(Collection<Long> records) {
    Set<Integer> parts = new TreeSet<>();
    records.forEach(record -> parts.add(EventRows.part(record)));
    return parts;
  }

  /// All records of each of these customers.
  Map<Long, Set<Long>> members(Collection<Long> roots) {
    Map<Long, Set<Long>> members = new TreeMap<>();
    roots.forEach(root -> members.computeIfAbsent(root, r -> new TreeSet<>()).add(root));
    jdbc.query(
        "select record, customer from memory_alias where customer = any (?)",
        row -> {
          members.computeIfAbsent(row.getLong(2), r -> new TreeSet<>()).add(row.getLong(1));
        },
        (Object) roots.toArray(Long[]::new));
    return members;
  }

  /// All names of each of these customers, the strongest first.
  Map<Long, List<Identity>> names(Collection<Long> roots) {
    return names(members(roots));
  }

  private Map<Long, List<Identity>> names(Map<Long, Set<Long>> members) {
    Set<Long> all = new HashSet<>();
    members.values().forEach(all::addAll);
    Map<Long, List<Identity>> byRecord = identities.of(all);
    Map<Long, List<Identity>> names = new HashMap<>();
    members.forEach((root, records) -> {
      List<Identity> of = new ArrayList<>();
      records.forEach(record -> of.addAll(byRecord.getOrDefault(record, List.of())));
      if (!of.isEmpty()) {
        of.sort(Identities.STRONGEST);
        names.put(root, of);
      }
    });
    return names;
  }

  /// All names of one customer, the strongest first.
  List<Identity> names(long root) {
    return Look.once(
        new Asked("names", root),
        () -> names(Map.of(root, members(root))).getOrDefault(root, List.of()));
  }

  /// Forgets records of which nothing is left, with their names and what joined them; answers those
  /// that really went: a name that was told one at a time keeps its record.
  Set<Long> forget(Collection<Long> empty) {
    Set<Long> ended = new TreeSet<>(empty);
    ended.removeAll(identities.remove(empty));
    if (!ended.isEmpty()) {
      merges.end(ended);
    }
    return ended;
  }

  /// The merges of these whole customers changed, or their names: finds out anew under which record
  /// each of their records is remembered.
  Map<Long, Long> settle(Set<Long> records) {
    Map<Long, Long> roots =
        Components.roots(records, merges.holding(records), identities.of(records));
    List<Long> aliased =
        roots.keySet().stream().filter(record -> !record.equals(roots.get(record))).toList();
    jdbc.update(
        "delete from memory_alias where record = any (?)", (Object) records.toArray(Long[]::new));
    jdbc.update(
        "insert into memory_alias (record, customer) select * from unnest(?::bigint[], ?::bigint[])",
        aliased.toArray(Long[]::new),
        aliased.stream().map(roots::get).toArray(Long[]::new));
    return roots;
  }
}
