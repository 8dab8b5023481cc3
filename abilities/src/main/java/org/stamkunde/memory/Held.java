package org.stamkunde.memory;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/// The parts of the timeline that the running transaction holds, each with its next offset. Parts
/// are taken in ascending order, so that no two transactions wait for each other.
final class Held {
  private static final String ENTER =
      "select pg_advisory_xact_lock_shared(%d), %s"
          .formatted(Identities.GATE, Message.PLANNED_ONCE);

  private static final String TAKE =
      "select part, next from memory_position where part = any (?) order by part for update";

  // Asked after the parts are held, for who takes names away holds their parts.
  private static final String GENERATION = "select generation from memory_naming";

  private final JdbcTemplate jdbc;
  private final TreeMap<Integer, Long> next = new TreeMap<>();
  private final Set<Integer> moved = new TreeSet<>();
  private long generation;

  Held(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Enters the gate together with others, and takes these parts: in a message that goes on with
  /// what is asked next. Until the transaction ends nobody is erased, merged, or loses a name to an
  /// undo.
  Held enter(Message message, Collection<Integer> parts) {
    message.ask(ENTER, row -> {});
    take(message, parts);
    return this;
  }

  /// Takes what of these is not held yet, and says whether there was any: then what was read before
  /// may have changed meanwhile. Throws [Again] where the order would be broken.
  boolean cover(Collection<Integer> parts) {
    TreeSet<Integer> missing = new TreeSet<>(parts);
    missing.removeAll(next.keySet());
    if (missing.isEmpty()) {
      return false;
    }
    if (!next.isEmpty() && missing.first() < next.lastKey()) {
      missing.addAll(next.keySet());
      throw new Again(missing);
    }
    Message message = new Message(jdbc);
    take(message, missing);
    message.send();
    return true;
  }

  private void take(Message message, Collection<Integer> parts) {
    message
        .ask(
            TAKE,
            row -> {
              next.put(row.getInt(1), row.getLong(2));
            },
            (Object) parts.stream().sorted().toArray(Integer[]::new))
        .ask(
            GENERATION,
            row -> {
              generation = row.getLong(1);
            });
  }

  /// The generation of names: those found in it are still known.
  long generation() {
    return generation;
  }

  Set<Integer> parts() {
    return next.keySet();
  }

  /// The next offset of a part; the one after it is next then.
  long offset(int part) {
    Long offset = next.get(part);
    if (offset == null) {
      throw new IllegalStateException(
          "part (%d) must be held\nMaybe a record moved while its events were written."
              .formatted(part));
    }
    next.put(part, offset + 1);
    moved.add(part);
    return offset;
  }

  /// Writes down the offsets that were given out.
  void keep(Message message) {
    if (moved.isEmpty()) {
      return;
    }
    message.change(
        """
        update memory_position p set next = t.next
        from unnest(?::smallint[], ?::bigint[]) as t (part, next) where p.part = t.part
        """,
        count -> {},
        moved.toArray(Integer[]::new),
        moved.stream().map(next::get).toArray(Long[]::new));
    moved.clear();
  }
}
