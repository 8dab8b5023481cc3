package org.stamkunde.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Folds what a customer did of late. Only last moments are kept, and of them the newest: so the
/// memory stays small, and the order of arrival does not matter.
final class LatelyFold {
  private static final int PRODUCTS = 50;
  private static final int EVENTS = 50;
  private static final Comparator<Map.Entry<String, Instant>> NEWEST =
      Map.Entry.<String, Instant>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private long happenings;
  private @Nullable Instant last;
  private final Map<String, Instant> seen = new TreeMap<>();
  private final Map<String, Instant> done = new TreeMap<>();
  private final ProfileFold claimed = new ProfileFold();

  void happened(Instant at) {
    happenings++;
    last = last == null || at.isAfter(last) ? at : last;
  }

  void saw(Instant at, String product) {
    newest(seen, product, at, PRODUCTS);
  }

  void did(Instant at, String event) {
    newest(done, event, at, EVENTS);
  }

  void claimed(Instant at, Profile profile) {
    claimed.take(at, profile);
  }

  private static void newest(Map<String, Instant> known, String name, Instant at, int most) {
    known.merge(name, at, (old, next) -> next.isAfter(old) ? next : old);
    if (known.size() > most) {
      known.entrySet().stream().max(NEWEST).map(Map.Entry::getKey).ifPresent(known::remove);
    }
  }

  Lately lately() {
    return new Lately(
        happenings,
        last,
        sorted(seen).stream().map(e -> new Lately.Seen(e.getKey(), e.getValue())).toList(),
        sorted(done).stream().map(e -> new Lately.Done(e.getKey(), e.getValue())).toList(),
        claimed.profile());
  }

  private static List<Map.Entry<String, Instant>> sorted(Map<String, Instant> known) {
    List<Map.Entry<String, Instant>> all = new ArrayList<>(known.entrySet());
    all.sort(NEWEST);
    return all;
  }

  void pack(Packing out) {
    out.natural(happenings);
    out.momentOrNull(last);
    pack(out, seen);
    pack(out, done);
    out.flag(!claimed.isEmpty());
    if (!claimed.isEmpty()) {
      claimed.pack(out);
    }
  }

  private static void pack(Packing out, Map<String, Instant> known) {
    out.natural(known.size());
    known.forEach((name, at) -> {
      out.text(name);
      out.moment(at);
    });
  }

  void unpack(Unpacking in) {
    happenings = in.natural();
    last = in.momentOrNull();
    unpack(in, seen);
    unpack(in, done);
    if (in.flag()) {
      claimed.unpack(in);
    }
  }

  private static void unpack(Unpacking in, Map<String, Instant> known) {
    for (long left = in.natural(); left > 0; left--) {
      known.put(in.text(), in.moment());
    }
  }
}
