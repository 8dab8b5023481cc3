package org.stamkunde.memory;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The one way in which memory changes, one happening at a time and in bulk alike: within the
/// caller's transaction events are written (or retracted), memory is folded, followers are told.
/// Each call touches one part of the timeline, which it holds until the transaction ends.
@Component
class Chronicle {
  private final EventRows events;
  private final CustomerRows customers;
  private final Identities identities;
  private final ShopRow shop;
  private final ObjectProvider<Follower> followers;

  Chronicle(
      EventRows events,
      CustomerRows customers,
      Identities identities,
      ShopRow shop,
      ObjectProvider<Follower> followers) {
    this.events = events;
    this.customers = customers;
    this.identities = identities;
    this.shop = shop;
    this.followers = followers;
  }

  /// Takes events in that the import (0: told one at a time) carries; answers those that were new.
  List<EventRows.Owned> take(int part, int importer, List<EventRows.Owned> told) {
    long position = events.lock(part);
    Map<UUID, Long> known =
        events.carried(told.stream().map(owned -> owned.event().key()).toList());
    List<EventRows.Owned> fresh =
        told.stream().filter(owned -> !known.containsKey(owned.event().key())).toList();
    events.append(part, position, fresh);
    events.carry(importer, told, known);
    Set<Long> records = new LinkedHashSet<>();
    told.forEach(owned -> records.add(owned.record()));
    Map<Long, CustomerRows.Row> rows = customers.of(records);
    Map<Long, Fold> folds = new TreeMap<>();
    for (EventRows.Owned owned : fresh) {
      folds
          .computeIfAbsent(
              owned.record(),
              record -> rows.getOrDefault(record, CustomerRows.Row.empty(record)).fold())
          .take(owned.event());
    }
    Map<Long, List<Identity>> names = identities.of(records);
    addRenamed(rows, names, folds);
    keep(rows, folds, names, List.of(), sold(fresh, 1));
    return fresh;
  }

  /// The import lets go of keys in records of this part; events that nobody carries any more go,
  /// and with the last of them the record. Answers how many order lines went.
  long letGo(int part, int importer, Collection<Long> records, Collection<UUID> keys) {
    events.lock(part);
    List<UUID> free = events.letGo(importer, keys);
    List<EventRows.Owned> lost = events.delete(part, records, free);
    Set<Long> touched = new HashSet<>();
    lost.forEach(owned -> touched.add(owned.record()));
    Map<Long, List<Lived>> left = events.of(part, touched);
    Map<Long, Fold> folds = new TreeMap<>();
    left.forEach((record, lived) -> folds.put(record, Fold.of(lived)));
    List<Long> gone =
        touched.stream().filter(record -> !left.containsKey(record)).sorted().toList();
    customers.delete(gone);
    identities.remove(gone);
    keep(customers.of(folds.keySet()), folds, identities.of(folds.keySet()), gone, sold(lost, -1));
    return lost.stream().filter(owned -> owned.event().bought() != null).count();
  }

  /// Brings the ids of records whose names changed up to date.
  void rename(int part, Collection<Long> records) {
    events.lock(part);
    Map<Long, CustomerRows.Row> rows = customers.of(records);
    Map<Long, List<Identity>> names = identities.of(records);
    Map<Long, Fold> folds = new TreeMap<>();
    addRenamed(rows, names, folds);
    keep(rows, folds, names, List.of(), List.of());
  }

  private static void addRenamed(
      Map<Long, CustomerRows.Row> rows, Map<Long, List<Identity>> names, Map<Long, Fold> folds) {
    rows.forEach((record, row) -> {
      CustomerRows.Row next = row.grown(row.fold(), names.get(record));
      if (!Objects.equals(next.customer(), row.customer())) {
        folds.putIfAbsent(record, row.fold());
      }
    });
  }

  private void keep(
      Map<Long, CustomerRows.Row> rows,
      Map<Long, Fold> folds,
      Map<Long, List<Identity>> names,
      List<Long> gone,
      List<News.Sold> sold) {
    List<CustomerRows.Row> changed = new ArrayList<>(folds.size());
    folds.forEach((record, fold) ->
        changed.add(
            rows.getOrDefault(record, CustomerRows.Row.empty(record))
                .grown(fold, names.get(record))));
    customers.save(changed);
    if (changed.isEmpty() && gone.isEmpty() && sold.isEmpty()) {
      return;
    }
    News news = new News(changed.stream().map(CustomerRows.Row::remembered).toList(), gone, sold);
    followers.orderedStream().forEach(follower -> follower.heard(news));
  }

  private List<News.Sold> sold(List<EventRows.Owned> events, int sign) {
    ZoneId zone = shop.zone();
    Sales sales = new Sales(zone);
    events.forEach(owned -> sales.take(owned.event(), sign));
    return sales.sold();
  }
}
