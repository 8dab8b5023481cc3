package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes a group of happenings into memory within the caller's transaction: names and joins first,
/// then events, what is remembered of whom, and the rooms that follow.
@Component
class TakingGroups {
  private final Chronicle chronicle;
  private final CustomerRows customers;
  private final Naming naming;
  private final Joining joining;
  private final Arriving arriving;

  TakingGroups(
      Chronicle chronicle,
      CustomerRows customers,
      Naming naming,
      Joining joining,
      Arriving arriving) {
    this.chronicle = chronicle;
    this.customers = customers;
    this.naming = naming;
    this.joining = joining;
    this.arriving = arriving;
  }

  /// Answers each. `parts` are those that the group needs as far as is known.
  List<Receipt> take(Set<Integer> parts, List<Telling> told) {
    Opening opening = new Opening(parts, naming.likely(told));
    Held held = opened(parts, told, opening);
    Named named = naming.resolve(told, held, opening);
    while (held.cover(named.parts(told))) {
      named = naming.resolve(told, held, opening).after(named);
    }
    Regrouping joined = joining.join(told, named);
    named.move(joined.now());
    held.cover(Aliases.parts(joined.now().values()));
    List<@Nullable List<EventRows.Owned>> arrived = arriving.arrive(told, named, opening);
    Changes changes = changes(told, named, joined, opening);
    List<EventRows.Owned> all = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      List<EventRows.Owned> events = arrived.get(i);
      if (events != null) {
        long root = named.root(told.get(i).main());
        events.forEach(owned -> changes.take(root, owned.event()));
        all.addAll(events);
      }
    }
    Message closing = chronicle.message();
    chronicle.append(closing, held, all);
    chronicle.keepLast(closing, changes, chronicle.sold(all, 1));
    return receipts(told, named, arrived, changes);
  }

  /// The parts that a group most likely needs.
  Set<Integer> parts(List<Telling> told) {
    Set<Integer> parts = Aliases.parts(naming.likely(told));
    told.forEach(telling -> parts.add(Identities.part(telling.main())));
    return parts;
  }

  private Held opened(Set<Integer> parts, List<Telling> told, Opening opening) {
    Message message = chronicle.message();
    Held held = chronicle.enter(message, parts);
    opening.askRows(message, customers);
    arriving.open(message, told, opening);
    message.send();
    return held;
  }

  /// What is remembered of all who are told of, with those who were joined or taken apart.
  private Changes changes(List<Telling> told, Named named, Regrouping joined, Opening opening) {
    Set<Long> roots = new TreeSet<>(joined.customers());
    told.forEach(telling -> roots.add(named.root(telling.main())));
    Changes changes = new Changes(rows(roots, opening));
    chronicle.regroup(joined, changes);
    Set<Long> renamed = new TreeSet<>(named.renamed());
    for (long root : roots) {
      if (changes.isNew(root)) {
        renamed.add(root);
      }
    }
    for (Telling telling : told) {
      // With the first order a device or a card becomes a sale to nobody known.
      if (telling.act() instanceof Act.Bought) {
        renamed.add(named.root(telling.main()));
      }
    }
    renamed.retainAll(roots);
    chronicle.name(changes, renamed);
    return changes;
  }

  private Map<Long, CustomerRows.Row> rows(Set<Long> roots, Opening opening) {
    Map<Long, CustomerRows.Row> rows = opening.rows(roots);
    Set<Long> open = new TreeSet<>(roots);
    open.removeAll(rows.keySet());
    if (!open.isEmpty()) {
      rows.putAll(customers.of(open));
    }
    return rows;
  }

  private static List<Receipt> receipts(
      List<Telling> told,
      Named named,
      List<@Nullable List<EventRows.Owned>> arrived,
      Changes changes) {
    List<Receipt> receipts = new ArrayList<>(told.size());
    for (int i = 0; i < told.size(); i++) {
      Telling telling = told.get(i);
      List<EventRows.Owned> events = arrived.get(i);
      String customer = changes.id(named.root(telling.main()));
      receipts.add(
          new Receipt(
              customer == null ? telling.main().id() : customer,
              telling.key().toString(),
              events == null || events.isEmpty()));
    }
    return receipts;
  }
}
