package org.stamkunde.memory;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The rows of the timeline, and who carries which of them.
@Component
class EventRows {
  private static final String COLUMNS =
      "record, at, kind, source, message, key, order_number, product, title, quantity, price, cost, body";
  private static final String RECEIVE =
      """
      insert into memory_received (key) select * from unnest(?::uuid[])
      on conflict do nothing returning key
      """;
  private static final int MANY = 32;
  private final JdbcTemplate jdbc;
  private final DataSource source;

  EventRows(JdbcTemplate jdbc, DataSource source) {
    this.jdbc = jdbc;
    this.source = source;
  }

  /// An event with the record to which it belongs.
  record Owned(long record, Lived event) {}

  /// A message to the database, empty as yet.
  Message message() {
    return new Message(jdbc);
  }

  /// The parts that this transaction will hold, none yet.
  Held hold() {
    return new Held(jdbc);
  }

  /// Writes events down, each at the end of its record's part.
  void append(Held held, List<Owned> events) {
    Message message = message();
    append(message, held, events);
    message.send();
  }

  /// The same: few go with the message, many by `COPY` before it is sent.
  void append(Message message, Held held, List<Owned> events) {
    if (events.isEmpty()) {
      return;
    }
    if (events.size() < MANY) {
      new FewEvents(held).add(message, events);
    } else {
      copy(held, events);
    }
    held.keep(message);
  }

  private void copy(Held held, List<Owned> events) {
    int first = part(events.getFirst().record());
    boolean one = events.stream().allMatch(owned -> part(owned.record()) == first);
    BinaryCopy.into(
        source,
        "%s (part, position, %s)"
            .formatted(one ? "memory_event_" + first : "memory_event", COLUMNS),
        copy -> {
          for (Owned owned : events) {
            int part = part(owned.record());
            copy.row(15).smallint(part).bigint(held.offset(part));
            row(copy, owned);
          }
        });
  }

  private static void row(BinaryCopy copy, Owned owned) {
    Lived event = owned.event();
    copy.bigint(owned.record()).moment(event.at()).smallint(ActBody.kind(event.act()));
    copy.text(event.source()).text(event.message()).uuid(event.key());
    Act.Bought bought = event.bought();
    if (bought == null) {
      copy.nothing().nothing().nothing().nothing().nothing().nothing();
      copy.jsonb(ActBody.write(event.act()));
    } else {
      Line line = bought.lines().getFirst();
      copy.text(bought.order()).text(line.product()).text(line.title());
      copy.numeric(line.quantity()).numeric(line.price()).numeric(line.cost()).nothing();
    }
  }

  /// Those of the keys that somebody carries, with the record to which each went.
  Map<UUID, Long> carried(Collection<UUID> keys) {
    Map<UUID, Long> carried = new HashMap<>();
    jdbc.query(
        "select key, record from memory_carried where key = any (?)",
        row -> {
          carried.put(row.getObject(1, UUID.class), row.getLong(2));
        },
        (Object) keys.toArray(UUID[]::new));
    return carried;
  }

  boolean empty() {
    return !Boolean.TRUE.equals(
        jdbc.queryForObject("select exists (select from memory_carried)", Boolean.class));
  }

  /// Those of the orders (by the first half of their lines' keys) that an import brought.
  Set<Long> imported(Collection<Long> orders) {
    List<Long> distinct = orders.stream().distinct().toList();
    return Set.copyOf(
        jdbc.query(
            """
            select o.low from unnest(?::uuid[], ?::uuid[]) as o (low, high)
            where exists (
              select from memory_carried c where c.key between o.low and o.high and c.import > 0)
            """,
            (row, n) -> row.getObject(1, UUID.class).getMostSignificantBits(),
            distinct.stream().map(order -> new UUID(order, 0)).toArray(UUID[]::new),
            distinct.stream().map(order -> new UUID(order, -1)).toArray(UUID[]::new)));
  }

  /// Those of the keys that were told one at a time.
  Set<UUID> told(Collection<UUID> keys) {
    return carriedBy(0, keys);
  }

  private Set<UUID> carriedBy(int importer, Collection<UUID> keys) {
    return Set.copyOf(
        jdbc.query(
            "select key from memory_carried where key = any (?) and import = ?",
            (row, n) -> row.getObject(1, UUID.class),
            keys.toArray(UUID[]::new),
            importer));
  }

  /// Notes who carries the events; one that is known stays with the record that has it. What is
  /// told of a customer with very many lines may come in two slices of one import: once is enough.
  void carry(int importer, List<Owned> events, Map<UUID, Long> known) {
    Set<UUID> carries = known.isEmpty() ? Set.of() : carriedBy(importer, known.keySet());
    BinaryCopy.into(
        source,
        "memory_carried (key, import, record)",
        copy -> {
          for (Owned owned : events) {
            if (carries.contains(owned.event().key())) {
              continue;
            }
            UUID key = owned.event().key();
            long record = known.getOrDefault(key, owned.record());
            copy.row(3).uuid(key).integer(importer).bigint(record);
          }
        });
  }

  /// The import lets go of the keys; answers those that nobody carries any more.
  List<UUID> letGo(int importer, Collection<UUID> keys) {
    UUID[] all = keys.toArray(UUID[]::new);
    jdbc.update("delete from memory_carried where import = ? and key = any (?)", importer, all);
    return jdbc.query(
        """
        select k.key from unnest(?::uuid[]) as k (key)
        where not exists (select from memory_carried c where c.key = k.key)
        """,
        (row, n) -> row.getObject(1, UUID.class),
        (Object) all);
  }

  /// Deletes events by key and answers them.
  List<Owned> delete(int part, Collection<Long> records, Collection<UUID> keys) {
    return jdbc.query(
        """
        delete from memory_event_%d
        where record = any (?) and key = any (?)
        returning %s
        """
            .formatted(part, COLUMNS),
        (row, n) -> owned(row),
        records.toArray(Long[]::new),
        keys.toArray(UUID[]::new));
  }

  /// All events of these records, of each in the order of their arrival.
  Map<Long, List<Lived>> of(Collection<Long> records) {
    Map<Long, List<Lived>> events = new TreeMap<>();
    byPart(records).forEach((part, some) -> events.putAll(of(part, some)));
    return events;
  }

  /// All events of these records of one part.
  Map<Long, List<Lived>> of(int part, Collection<Long> records) {
    Map<Long, List<Lived>> events = new TreeMap<>();
    jdbc.query(
        question(part),
        row -> {
          Owned owned = owned(row);
          events.computeIfAbsent(owned.record(), r -> new ArrayList<>()).add(owned.event());
        },
        (Object) records.toArray(Long[]::new));
    return events;
  }

  /// Selects all events of some records of this part, of each in the order of their arrival.
  static String question(int part) {
    return "select %s from memory_event_%d where record = any (?) order by record, position"
        .formatted(COLUMNS, part);
  }

  /// The events of a part from this position on, in the order of positions.
  List<TimelineReader.Passed> from(int part, long position, int limit) {
    return jdbc.query(
        """
        select %s, position from memory_event_%d where position >= ? order by position limit ?
        """
            .formatted(COLUMNS, part),
        (row, n) -> {
          Owned owned = owned(row);
          Lived event = owned.event();
          return new TimelineReader.Passed(
              part,
              row.getLong(14),
              owned.record(),
              event.at(),
              event.source(),
              event.message(),
              event.act());
        },
        position,
        limit);
  }

  static Owned owned(ResultSet row) throws SQLException {
    Instant at = row.getObject(2, OffsetDateTime.class).toInstant();
    UUID key = row.getObject(6, UUID.class);
    return new Owned(
        row.getLong(1), new Lived(key, at, row.getString(4), row.getString(5), act(row)));
  }

  private static Act act(ResultSet row) throws SQLException {
    int kind = row.getInt(3);
    if (kind > ActBody.TRIED_LINE) {
      return ActBody.read(kind, row.getString(13));
    }
    Line line =
        new Line(
            row.getString(8),
            row.getString(9),
            row.getBigDecimal(10),
            row.getBigDecimal(11),
            row.getBigDecimal(12));
    return Lived.lineOf(row.getString(7), line, kind == ActBody.TRIED_LINE);
  }

  static int part(long record) {
    return (int) (record & 15);
  }

  /// The records by the part in which each lies, in ascending order.
  static Map<Integer, List<Long>> byPart(Collection<Long> records) {
    Map<Integer, List<Long>> byPart = new TreeMap<>();
    records.stream()
        .sorted()
        .forEach(
            record -> byPart.computeIfAbsent(part(record), p -> new ArrayList<>()).add(record));
    return byPart;
  }

  /// Notes in a message that these happenings came, by key, and puts those that had not come before
  /// into `fresh`; does nothing and answers no where they are many.
  boolean receive(Message message, Collection<UUID> keys, Set<UUID> fresh) {
    Set<UUID> distinct = new TreeSet<>(keys);
    if (distinct.size() >= MANY) {
      return false;
    }
    message.ask(
        RECEIVE,
        row -> {
          fresh.add(row.getObject(1, UUID.class));
        },
        (Object) distinct.toArray(UUID[]::new));
    return true;
  }

  /// The same for many.
  Set<UUID> receive(Collection<UUID> keys) {
    Set<UUID> distinct = new TreeSet<>(keys);
    if (areAllNew(distinct)) {
      return distinct;
    }
    return new HashSet<>(
        jdbc.query(
            RECEIVE,
            (row, n) -> row.getObject(1, UUID.class),
            (Object) distinct.toArray(UUID[]::new)));
  }

  /// What comes is mostly new, and then this takes a third of the work: the index is searched once
  /// for each key. Where one is known, nothing is written.
  private boolean areAllNew(Set<UUID> keys) {
    Savepoint before = jdbc.execute((ConnectionCallback<Savepoint>) Connection::setSavepoint);
    try {
      BinaryCopy.into(
          source,
          "memory_received (key)",
          copy -> {
            for (UUID key : keys) {
              copy.row(1).uuid(key);
            }
          });
      return true;
    } catch (DataIntegrityViolationException known) {
      jdbc.execute(
          (ConnectionCallback<Boolean>)
              connection -> {
                connection.rollback(before);
                return true;
              });
      return false;
    }
  }
}
