package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/// The one way in which memory changes, in small groups and in bulk alike: within the caller's
/// transaction events are written (or retracted), memory is folded, followers are told. Each call
/// holds the parts of the timeline that it touches, of records and of the customers whose they are,
/// until the transaction ends.
@Component
class Chronicle {
  private final EventRows events;
  private final CustomerRows customers;
  private final Aliases aliases;
  private final ShopRow shop;
  private final Supplier<List<Follower>> followers;

  Chronicle(
      EventRows events,
      CustomerRows customers,
      Aliases aliases,
      ShopRow shop,
      ObjectProvider<Follower> followers) {
    this.events = events;
    this.customers = customers;
    this.aliases = aliases;
    this.shop = shop;
    this.followers = SingletonSupplier.of(() -> followers.orderedStream().toList());
  }

  /// Begins with these parts held.
  Held hold(Set<Integer> parts) {
    Held held = events.hold();
    held.cover(parts);
    return held;
  }

  Message message() {
    return events.message();
  }

  /// Begins a group that was told live, with these parts held once the message is sent.
  Held enter(Message message, Set<Integer> parts) {
    return events.hold().enter(message, parts);
  }

  /// Takes events in that the import carries; answers those that were new.
  List<EventRows.Owned> take(Held held, int importer, List<EventRows.Owned> told) {
    Set<Long> records = new TreeSet<>();
    told.forEach(owned -> records.add(owned.record()));
    Map<Long, Long> roots = aliases.hold(held, records);
    List<EventRows.Owned> fresh = fresh(importer, told);
    events.append(held, fresh);
    Set<Long> touched = new TreeSet<>(roots.values());
    Changes changes = new Changes(customers.of(touched));
    for (EventRows.Owned owned : fresh) {
      changes.take(roots.getOrDefault(owned.record(), owned.record()), owned.event());
    }
    name(changes, touched);
    keep(changes, sold(fresh, 1));
    return fresh;
  }

  /// Notes who carries the events; answers those that nobody carried before.
  List<EventRows.Owned> fresh(int importer, List<EventRows.Owned> told) {
    Map<UUID, Long> known =
        events.carried(told.stream().map(owned -> owned.event().key()).toList());
    events.carry(importer, told, known);
    return told.stream().filter(owned -> !known.containsKey(owned.event().key())).toList();
  }

  /// The import lets go of keys in records of one part; events that nobody carries any more go, and
  /// with the last of them the record. Answers how many order lines went.
  long letGo(Held held, int importer, Collection<Long> records, Collection<UUID> keys) {
    Map<Long, Long> roots = aliases.hold(held, records);
    int part = EventRows.part(records.iterator().next());
    List<EventRows.Owned> lost = events.delete(part, records, events.letGo(importer, keys));
    Set<Long> touched = new TreeSet<>();
    lost.forEach(owned -> touched.add(owned.record()));
    Set<Long> empty = new TreeSet<>(touched);
    empty.removeAll(events.of(touched).keySet());
    Set<Long> ended = aliases.forget(empty);
    Set<Long> customersTouched = new TreeSet<>();
    touched.forEach(record -> customersTouched.add(roots.getOrDefault(record, record)));
    Regrouping regrouping = regrouping(held, customersTouched, ended);
    refold(regrouping, sold(lost, -1));
    return lost.stream().filter(owned -> owned.event().bought() != null).count();
  }

  /// Whom these records belong to now that some have ended.
  private Regrouping regrouping(Held held, Set<Long> roots, Set<Long> ended) {
    Map<Long, Long> before = new HashMap<>();
    Set<Long> unsettled = new TreeSet<>();
    aliases
        .members(roots)
        .forEach((root, records) -> {
          records.forEach(record -> before.put(record, root));
          if (records.size() > 1 && records.stream().anyMatch(ended::contains)) {
            unsettled.addAll(records);
          }
        });
    Map<Long, Long> now = new HashMap<>(before);
    if (!unsettled.isEmpty()) {
      now.putAll(aliases.settle(unsettled));
      held.cover(Aliases.parts(now.values()));
    }
    return new Regrouping(before, now);
  }

  /// Brings the ids of customers whose names changed up to date.
  int rename(Held held, Collection<Long> records) {
    Set<Long> roots = new TreeSet<>(aliases.hold(held, records).values());
    Set<Long> several = new TreeSet<>();
    aliases
        .members(roots)
        .forEach((root, all) -> {
          if (all.size() > 1) {
            several.addAll(all);
            roots.remove(root);
          }
        });
    Changes changes = new Changes(customers.of(roots));
    name(changes, roots);
    keep(changes, List.of());
    if (!several.isEmpty()) {
      Map<Long, Long> before = aliases.roots(several);
      Map<Long, Long> now = aliases.settle(several);
      held.cover(Aliases.parts(now.values()));
      refold(new Regrouping(before, now), List.of());
    }
    return records.size();
  }

  /// These customers are remembered anew from all that happened; what belongs together changed.
  void refold(Regrouping regrouping, List<News.Sold> sold) {
    Changes changes = new Changes(customers.of(regrouping.customers()));
    regroup(regrouping, changes);
    keep(changes, sold);
  }

  /// The changes that follow from records that belong together, or no longer do.
  void regroup(Regrouping regrouping, Changes changes) {
    if (regrouping.records().isEmpty()) {
      return;
    }
    Map<Long, List<Lived>> lived = events.of(regrouping.records());
    for (long root : regrouping.customers()) {
      List<Lived> all = new ArrayList<>();
      regrouping.members(root).forEach(record -> all.addAll(lived.getOrDefault(record, List.of())));
      changes.become(root, all.isEmpty() ? null : Fold.of(all));
    }
    name(changes, regrouping.customers());
  }

  /// Brings the names of these customers up to date.
  void name(Changes changes, Set<Long> roots) {
    if (!roots.isEmpty()) {
      changes.name(aliases.names(roots), roots);
    }
  }

  void append(Message message, Held held, List<EventRows.Owned> fresh) {
    events.append(message, held, fresh);
  }

  void keep(Changes changes, List<News.Sold> sold) {
    keep(events.message(), changes, changes.changed(), sold);
  }

  /// Sends the message with what changed, and tells it. Where lists show nothing new, and so nobody
  /// needs to be told, the message commits.
  void keepLast(Message message, Changes changes, List<News.Sold> sold) {
    List<CustomerRows.Row> changed = changes.changed();
    if (sold.isEmpty() && changes.gone().isEmpty() && changed.stream().allMatch(changes::isQuiet)) {
      customers.grow(message, changed);
      message.commit().send();
    } else {
      keep(message, changes, changed, sold);
    }
  }

  private void keep(
      Message message, Changes changes, List<CustomerRows.Row> changed, List<News.Sold> sold) {
    customers.grow(message, changed.stream().filter(changes::isQuiet).toList());
    message.send();
    customers.delete(changes.gone());
    customers.save(changed.stream().filter(row -> !changes.isQuiet(row)).toList());
    News news = changes.news(changed, sold);
    if (!news.changed().isEmpty() || !news.gone().isEmpty() || !news.sold().isEmpty()) {
      followers.get().forEach(follower -> follower.heard(news));
    }
  }

  List<News.Sold> sold(List<EventRows.Owned> events, int sign) {
    if (events.stream().allMatch(owned -> owned.event().bought() == null)) {
      return List.of();
    }
    Sales sales = new Sales(shop.zone());
    events.forEach(owned -> sales.take(owned.event(), sign));
    return sales.sold();
  }
}
