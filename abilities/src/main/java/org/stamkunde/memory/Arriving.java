package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells what of a group is news, and makes the events of it. A happening is known again by its
/// source and message id, a line of an order by what it says.
@Component
class Arriving {
  private static final int ONE_AT_A_TIME = 0;
  private final EventRows events;
  private final Chronicle chronicle;

  Arriving(EventRows events, Chronicle chronicle) {
    this.events = events;
    this.chronicle = chronicle;
  }

  /// What of this is asked in the message in which the group enters.
  void open(Message message, List<Telling> told, Opening opening) {
    opening.receive(message, events, told.stream().map(Telling::key).toList());
  }

  /// The events of each happening that are new; null for a happening that had come before.
  List<@Nullable List<EventRows.Owned>> arrive(List<Telling> told, Named named, Opening opening) {
    Set<UUID> fresh = opening.fresh(events, told.stream().map(Telling::key).toList());
    List<@Nullable List<EventRows.Owned>> arrived = new ArrayList<>(told.size());
    Map<Integer, Telling> purchases = new LinkedHashMap<>();
    for (Telling telling : told) {
      if (!fresh.remove(telling.key())) {
        arrived.add(null);
      } else if (telling.act() instanceof Act.Bought) {
        purchases.put(arrived.size(), telling);
        arrived.add(List.of());
      } else {
        Lived lived = lived(telling, telling.key(), telling.act());
        arrived.add(List.of(new EventRows.Owned(named.record(telling.main()), lived)));
      }
    }
    if (!purchases.isEmpty()) {
      lines(purchases, named).forEach(arrived::set);
    }
    return arrived;
  }

  private static Lived lived(Telling telling, UUID key, Act act) {
    Happening happening = telling.happening();
    return new Lived(
        key, Lived.kept(happening.at()), happening.source(), happening.messageId(), act);
  }

  /// One line of a purchase on its way to its key.
  private record Open(int purchase, long record, Telling telling, Act.Bought bought, UUID equal) {
    UUID key(int ordinal) {
      return Keys.line(equal.getMostSignificantBits(), equal.getLeastSignificantBits(), ordinal);
    }

    EventRows.Owned owned(UUID key) {
      return new EventRows.Owned(record, lived(telling, key, bought));
    }
  }

  private Map<Integer, List<EventRows.Owned>> lines(Map<Integer, Telling> purchases, Named named) {
    Keys keys = new Keys();
    List<Open> open = new ArrayList<>();
    Map<Integer, List<EventRows.Owned>> lines = new LinkedHashMap<>();
    purchases.forEach((at, telling) -> {
      lines.put(at, new ArrayList<>());
      Act.Bought bought = (Act.Bought) telling.act();
      long order = keys.order(bought.order());
      long record = named.record(telling.main());
      for (Line each : bought.lines()) {
        Line line = Lived.plain(each);
        UUID equal = new UUID(order, keys.values(line));
        Act.Bought one = Lived.lineOf(bought.order(), line, bought.tryOut());
        open.add(new Open(at, record, telling, one, equal));
      }
    });
    List<UUID> given = keys(open);
    Map<UUID, Integer> purchase = new HashMap<>();
    List<EventRows.Owned> all = new ArrayList<>(open.size());
    for (int i = 0; i < given.size(); i++) {
      purchase.put(given.get(i), open.get(i).purchase());
      all.add(open.get(i).owned(given.get(i)));
    }
    for (EventRows.Owned owned : chronicle.fresh(ONE_AT_A_TIME, uncounted(all))) {
      List<EventRows.Owned> of = lines.get(purchase.get(owned.event().key()));
      if (of != null) {
        of.add(owned);
      }
    }
    return lines;
  }

  /// Without what was bought in orders that an import brought: its lines count, also where the same
  /// purchase is told with other prices or titles. A return is news.
  private List<EventRows.Owned> uncounted(List<EventRows.Owned> lines) {
    Set<Long> imported =
        events.imported(
            lines.stream().map(owned -> owned.event().key().getMostSignificantBits()).toList());
    if (imported.isEmpty()) {
      return lines;
    }
    Set<UUID> known =
        events.carried(lines.stream().map(owned -> owned.event().key()).toList()).keySet();
    return lines.stream()
        .filter(owned -> {
          Act.Bought bought = owned.event().bought();
          UUID key = owned.event().key();
          return !imported.contains(key.getMostSignificantBits())
              || known.contains(key)
              || bought != null && bought.lines().getFirst().quantity().signum() < 0;
        })
        .toList();
  }

  /// For each line the first key that no line told one at a time has: what an import carries may be
  /// the same line, what was told under another message is another.
  private List<UUID> keys(List<Open> lines) {
    Map<UUID, Integer> next = new HashMap<>();
    UUID[] given = new UUID[lines.size()];
    Set<Integer> open = new HashSet<>();
    for (int i = 0; i < given.length; i++) {
      open.add(i);
    }
    while (!open.isEmpty()) {
      for (int i = 0; i < given.length; i++) {
        if (open.contains(i)) {
          Open line = lines.get(i);
          given[i] = line.key(next.merge(line.equal(), 1, Integer::sum) - 1);
        }
      }
      Set<UUID> told = events.told(open.stream().map(i -> given[i]).toList());
      open.removeIf(i -> !told.contains(given[i]));
    }
    return List.of(given);
  }
}
