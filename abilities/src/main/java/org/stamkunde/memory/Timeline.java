package org.stamkunde.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The timeline as it is shown: the lines of one order that came at one time from one source are
/// one entry, and who the customer is appears only where it told something new.
final class Timeline {
  private Timeline() {}

  private record Purchase(
      Instant at, String order, String kind, String source, @Nullable String message) {}

  /// The entries of these events, newest first; events of one moment latest arrival first.
  static List<Entry> entries(List<Lived> lived) {
    List<Lived> oldestFirst = new ArrayList<>(lived);
    oldestFirst.sort(Comparator.comparing(Lived::at));
    Map<Object, Entry> entries = new LinkedHashMap<>();
    Map<Purchase, List<Line>> lines = new LinkedHashMap<>();
    ProfileFold known = new ProfileFold();
    for (Lived event : oldestFirst) {
      Act.Bought bought = event.bought();
      if (bought != null) {
        Purchase purchase = purchase(event, bought);
        lines.computeIfAbsent(purchase, p -> new ArrayList<>()).addAll(bought.lines());
        entries.computeIfAbsent(purchase, p -> entry(event, purchase.kind(), event.act()));
      } else if (isNew(event, known)) {
        entries.put(event.key(), entry(event, event.act().kind(), event.act()));
      }
    }
    List<Entry> shown = new ArrayList<>(entries.size());
    entries.forEach((key, entry) ->
        shown.add(
            key instanceof Purchase p ? whole(p, entry, lines.getOrDefault(p, List.of())) : entry));
    return shown.reversed();
  }

  private static Purchase purchase(Lived event, Act.Bought bought) {
    return new Purchase(event.at(), bought.order(), bought.kind(), event.source(), event.message());
  }

  private static Entry whole(Purchase purchase, Entry entry, List<Line> lines) {
    boolean tryOut = entry.acts().getFirst() instanceof Act.Bought bought && bought.tryOut();
    return new Entry(
        entry.at(),
        entry.kind(),
        entry.source(),
        entry.messageId(),
        List.of(new Act.Bought(purchase.order(), lines, tryOut)));
  }

  private static Entry entry(Lived event, String kind, Act act) {
    String order = act instanceof Act.Bought bought ? bought.order() : event.key().toString();
    String message = Objects.requireNonNullElse(event.message(), order);
    return new Entry(event.at(), kind, event.source(), message, List.of(act));
  }

  private static boolean isNew(Lived event, ProfileFold known) {
    if (!(event.act() instanceof Act.Described described)) {
      return true;
    }
    Profile before = known.profile();
    known.take(event.at(), described.profile());
    return !known.profile().equals(before);
  }
}
