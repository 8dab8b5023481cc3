package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What forgetting does to the timeline: events go for good, with everything by which they would be
/// known again.
@Component
class Timelines {
  private static final int PARTS = 16;
  private static final int CLAIMED = ActBody.kind(new Act.Claimed(Profile.UNKNOWN));
  private static final int DESCRIBED = ActBody.kind(new Act.Described(Profile.UNKNOWN));
  private static final int TOLD =
      ActBody.kind(new Act.Told("", "", Act.Told.Basis.STATED, 1, null, null));
  private static final int RELATED =
      ActBody.kind(new Act.Related(Act.Related.Relation.COMPANY, "", null, false));
  private final JdbcTemplate jdbc;
  private final EventRows events;
  private final Identities identities;

  Timelines(JdbcTemplate jdbc, EventRows events, Identities identities) {
    this.jdbc = jdbc;
    this.events = events;
    this.identities = identities;
  }

  /// Nobody remembers, joins or lets go of anything until this transaction ends.
  void holdAll() {
    identities.gate();
    events
        .hold()
        .cover(IntStream.range(0, PARTS).boxed().collect(Collectors.toCollection(TreeSet::new)));
  }

  /// An event of somebody else in which a person is named.
  record Mention(int part, long record, UUID key) {}

  /// Where others' events name this person: claims from browsers, and relations.
  List<Mention> mentions(Forgets.Person person) {
    String[] ids = person.names().stream().map(Identity::id).toArray(String[]::new);
    String[] addresses =
        person.names().stream()
            .filter(name -> name.kind() == Identity.Kind.EMAIL)
            .map(Identity::value)
            .toArray(String[]::new);
    return jdbc.query(
        """
        select part, record, key from memory_event
        where kind in (%d, %d) and record <> all (?)
          and (body ->> 'other' = any (?) or lower(body ->> 'other') = any (?)
            or lower(body #>> '{profile,email}') = any (?))
        """
            .formatted(CLAIMED, RELATED),
        (row, n) -> new Mention(row.getInt(1), row.getLong(2), row.getObject(3, UUID.class)),
        person.records().toArray(Long[]::new),
        ids,
        Arrays.stream(addresses).map("email:"::concat).toArray(String[]::new),
        addresses);
  }

  /// The words that these records hold on one fact.
  List<Mention> told(Collection<Long> records, String fact) {
    return jdbc.query(
        """
        select part, record, key from memory_event
        where record = any (?) and kind = %d and body ->> 'fact' = ?
        """
            .formatted(TOLD),
        (row, n) -> new Mention(row.getInt(1), row.getLong(2), row.getObject(3, UUID.class)),
        records.toArray(Long[]::new),
        fact);
  }

  /// Takes what was told of these fields of who these records are out of their events; answers the
  /// records of whom something went.
  Set<Long> empty(Collection<Long> records, Collection<String> fields) {
    Set<Long> touched = new HashSet<>();
    for (String field : fields) {
      touched.addAll(
          jdbc.queryForList(
              """
              update memory_event set body = body #- array['profile', ?]
              where record = any (?) and kind in (%d, %d) and body -> 'profile' ->> ? is not null
              returning record
              """
                  .formatted(DESCRIBED, CLAIMED),
              Long.class,
              field,
              records.toArray(Long[]::new),
              field));
    }
    return touched;
  }

  /// These records go by no telephone any more.
  void withoutPhone(Collection<Long> records) {
    Long[] all = records.toArray(Long[]::new);
    jdbc.update(
        """
        delete from memory_claim c using memory_identity i
        where i.record = any (?) and i.kind = 'phone' and c.kind = i.kind and c.value = i.value
        """,
        (Object) all);
    jdbc.update(
        "delete from memory_identity where record = any (?) and kind = 'phone'", (Object) all);
  }

  /// Deletes the mentions; answers the records of whom something went.
  Set<Long> remove(List<Mention> mentions) {
    return remove(mentions, true);
  }

  /// The same, while the messages that brought them stay known: none of them brings it again.
  Set<Long> take(List<Mention> mentions) {
    return remove(mentions, false);
  }

  private Set<Long> remove(List<Mention> mentions, boolean unreceived) {
    Map<Integer, List<Mention>> byPart = new TreeMap<>();
    mentions.forEach(one -> byPart.computeIfAbsent(one.part(), p -> new ArrayList<>()).add(one));
    Set<Long> touched = new HashSet<>();
    byPart.forEach((part, found) -> {
      Set<Long> records = new HashSet<>();
      found.forEach(one -> records.add(one.record()));
      List<EventRows.Owned> gone =
          events.delete(part, records, found.stream().map(Mention::key).toList());
      List<Lived> lived = gone.stream().map(EventRows.Owned::event).toList();
      uncarry(lived);
      if (unreceived) {
        unreceive(lived);
      }
      touched.addAll(records);
    });
    return touched;
  }

  /// All that happened with these records.
  List<Lived> of(Collection<Long> records) {
    List<Lived> all = new ArrayList<>();
    EventRows.byPart(records)
        .forEach((part, own) -> events.of(part, own).values().forEach(all::addAll));
    return all;
  }

  /// Deletes all events of these records; answers how many rows went.
  long removeAll(Collection<Long> records) {
    long[] rows = {0};
    EventRows.byPart(records)
        .forEach((part, own) -> {
          List<Lived> gone = new ArrayList<>();
          events.of(part, own).values().forEach(gone::addAll);
          rows[0] += unknow(gone);
          rows[0] +=
              jdbc.update(
                  "delete from memory_event_%d where record = any (?)".formatted(part),
                  (Object) own.toArray(Long[]::new));
        });
    return rows[0];
  }

  /// Nobody carries these events any more, and no message is known to have brought them.
  private long unknow(List<Lived> gone) {
    return uncarry(gone) + unreceive(gone);
  }

  private long uncarry(List<Lived> gone) {
    UUID[] carried = gone.stream().map(Lived::key).toArray(UUID[]::new);
    return jdbc.update("delete from memory_carried where key = any (?)", (Object) carried);
  }

  private long unreceive(List<Lived> gone) {
    Keys keys = new Keys();
    UUID[] received =
        gone.stream()
            .filter(event -> event.message() != null)
            .map(event -> keys.words("happening", event.source(), event.message()))
            .toArray(UUID[]::new);
    return jdbc.update("delete from memory_received where key = any (?)", (Object) received);
  }
}
