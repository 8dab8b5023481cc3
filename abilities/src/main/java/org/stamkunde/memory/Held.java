package org.stamkunde.memory;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/// The parts of the timeline that the running transaction holds, each with its next offset. Parts
/// are taken in ascending order, so that no two transactions wait for each other.
final class Held {
  private static final String ENTER = "select pg_advisory_xact_lock_shared(%d);\n";

  // Asked after the parts are held, for who takes names away holds their parts.
  private static final String TAKE =
      """
      select part, next from memory_position where part = any (?) order by part for update;
      select part, generation from memory_naming, (values (-1)) as naming (part)
      """;
  private final JdbcTemplate jdbc;
  private final TreeMap<Integer, Long> next = new TreeMap<>();
  private final Set<Integer> moved = new TreeSet<>();
  private long generation;

  Held(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// Enters the gate together with others, and takes these parts. Until the transaction ends nobody
  /// is erased, merged, or loses a name to an undo.
  Held enter(Collection<Integer> parts) {
    take(ENTER.formatted(Identities.GATE) + TAKE, parts);
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
    take(TAKE, missing);
    return true;
  }

  /// All questions in one message: each way to the database and back costs as much as an answer.
  private void take(String sql, Collection<Integer> parts) {
    jdbc.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setArray(
                    1, connection.createArrayOf("smallint", parts.stream().sorted().toArray()));
                boolean rows = statement.execute();
                while (rows || statement.getUpdateCount() >= 0) {
                  if (rows) {
                    read(statement);
                  }
                  rows = statement.getMoreResults();
                }
                return true;
              }
            });
  }

  private void read(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.getResultSet()) {
      while (row.getMetaData().getColumnCount() == 2 && row.next()) {
        int part = row.getInt(1);
        if (part >= 0) {
          next.put(part, row.getLong(2));
        } else {
          generation = row.getLong(2);
        }
      }
    }
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
  void keep() {
    if (moved.isEmpty()) {
      return;
    }
    jdbc.update(
        """
        update memory_position p set next = t.next
        from unnest(?::smallint[], ?::bigint[]) as t (part, next) where p.part = t.part
        """,
        moved.toArray(Integer[]::new),
        moved.stream().map(next::get).toArray(Long[]::new));
    moved.clear();
  }
}
