package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Which record goes by which names. A name belongs to one record for as long as somebody claims
/// it.
@Component
class Identities {
  /// Strongest first, then by the letters.
  static final Comparator<Identity> STRONGEST =
      Comparator.comparing(Identity::kind).thenComparing(Identity::value);

  static final long GATE = 0x5354_414D_0001L;
  private final JdbcTemplate jdbc;

  Identities(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// The names that one row or one happening tells of one customer: `main`, and perhaps an e-mail
  /// address besides a customer number.
  record Names(Identity main, @Nullable Identity second) {
    List<Identity> all() {
      return second == null ? List.of(main) : List.of(main, second);
    }
  }

  /// The record under which the customer of this name is remembered.
  Optional<Long> customer(Identity identity) {
    return jdbc
        .queryForList(
            """
            select coalesce(a.customer, i.record) from memory_identity i
            left join memory_alias a on a.record = i.record where i.kind = ? and i.value = ?
            """,
            Long.class,
            identity.kind().word(),
            identity.value())
        .stream()
        .findFirst();
  }

  /// For each record the one under which its customer is remembered: itself, or another.
  Map<Long, Long> roots(Collection<Long> records) {
    Map<Long, Long> roots = new HashMap<>();
    records.forEach(record -> roots.put(record, record));
    jdbc.query(
        "select record, customer from memory_alias where record = any (?)",
        row -> {
          roots.put(row.getLong(1), row.getLong(2));
        },
        (Object) records.toArray(Long[]::new));
    return roots;
  }

  Optional<Long> find(Identity identity) {
    return jdbc
        .queryForList(
            "select record from memory_identity where kind = ? and value = ?",
            Long.class,
            identity.kind().word(),
            identity.value())
        .stream()
        .findFirst();
  }

  /// The record of each, in order; unknown names get a record. A number joins the record that its
  /// e-mail address has when that record has no number yet; an address that is claimed stays.
  List<Long> resolve(List<Names> told, int importer) {
    Set<Identity> distinct = new HashSet<>();
    told.forEach(names -> distinct.addAll(names.all()));
    Map<Identity, Long> known = found(distinct);
    if (known.size() < distinct.size() || claims(distinct, importer) < distinct.size()) {
      gate();
      known = found(distinct);
      invent(told, known);
      claim(distinct, importer);
    }
    List<Long> records = new ArrayList<>(told.size());
    for (Names names : told) {
      records.add(recordOf(known, names.main()));
    }
    return records;
  }

  /// One at a time from here: two must not give one name two records, nor forget a name that
  /// another just claims.
  void gate() {
    jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, GATE);
  }

  private int claims(Collection<Identity> identities, int importer) {
    Integer claims =
        jdbc.queryForObject(
            """
            select count(*) from unnest(?::text[], ?::text[]) as t (kind, value)
            join memory_claim c on c.kind = t.kind and c.value = t.value and c.import = ?
            """,
            Integer.class,
            kinds(identities),
            values(identities),
            importer);
    return claims == null ? 0 : claims;
  }

  private void invent(List<Names> told, Map<Identity, Long> known) {
    Set<Long> numbered = numbered(known.values());
    Map<Identity, Long> fresh = new LinkedHashMap<>();
    List<Long> unused = nextRecords(unknown(told, known));
    for (Names names : told) {
      Identity second = names.second();
      Long record = known.get(names.main());
      if (record == null) {
        Long other = second == null ? null : known.get(second);
        record =
            other != null && !numbered.contains(other)
                ? other
                : numbered(unused.removeLast(), names.main());
        known.put(names.main(), record);
        fresh.put(names.main(), record);
        if (names.main().kind() == Identity.Kind.NUMBER) {
          numbered.add(record);
        }
      }
      if (second != null && !known.containsKey(second)) {
        known.put(second, record);
        fresh.put(second, record);
      }
    }
    insert(fresh);
  }

  private static long recordOf(Map<Identity, Long> known, Identity identity) {
    Long record = known.get(identity);
    if (record == null) {
      throw new IllegalStateException(
          "an identity must have a record by now\nMaybe another program writes identities.");
    }
    return record;
  }

  private static int unknown(List<Names> told, Map<Identity, Long> known) {
    Set<Identity> unknown = new HashSet<>();
    told.forEach(names -> unknown.add(names.main()));
    unknown.removeAll(known.keySet());
    return unknown.size();
  }

  /// So many numbers that no record bears.
  List<Long> nextRecords(int count) {
    List<Long> records =
        jdbc.queryForList(
            "select nextval('memory_record') from generate_series(1, ?)", Long.class, count);
    return new ArrayList<>(records.reversed());
  }

  /// The number of a new record tells in its lowest bits which part of the timeline is its: the one
  /// that its first name tells too, without asking.
  static long numbered(long next, Identity name) {
    return next << 4 | part(name);
  }

  static int part(Identity name) {
    int hash = (31 * name.kind().ordinal() + name.value().hashCode()) * 0x9E3779B9;
    return hash >>> 28;
  }

  /// Those of the records whose customer has a number, under whichever record.
  Set<Long> numbered(Collection<Long> records) {
    return new HashSet<>(
        jdbc.queryForList(
            """
            with asked as
              (select t.record, coalesce(a.customer, t.record) as customer
              from unnest(?::bigint[]) as t (record)
              left join memory_alias a on a.record = t.record)
            select asked.record from asked
            join memory_identity i on i.record = asked.customer and i.kind = 'number'
            union
            select asked.record from asked join memory_alias a on a.customer = asked.customer
            join memory_identity i on i.record = a.record and i.kind = 'number'
            """,
            Long.class,
            (Object) records.toArray(Long[]::new)));
  }

  private Map<Identity, Long> found(Collection<Identity> identities) {
    Map<Identity, Long> found = new HashMap<>();
    jdbc.query(
        """
        select i.kind, i.value, i.record
        from unnest(?::text[], ?::text[]) as t (kind, value)
        join memory_identity i on i.kind = t.kind and i.value = t.value
        """,
        row -> {
          found.put(identity(row.getString(1), row.getString(2)), row.getLong(3));
        },
        kinds(identities),
        values(identities));
    return found;
  }

  private void insert(Map<Identity, Long> fresh) {
    jdbc.update(
        """
        insert into memory_identity (kind, value, record)
        select * from unnest(?::text[], ?::text[], ?::bigint[])
        """,
        kinds(fresh.keySet()),
        values(fresh.keySet()),
        fresh.values().toArray(Long[]::new));
  }

  private void claim(Collection<Identity> identities, int importer) {
    jdbc.update(
        """
        insert into memory_claim
        select kind, value, ? from unnest(?::text[], ?::text[]) as t (kind, value)
        order by 1, 2
        on conflict do nothing
        """,
        importer,
        kinds(identities),
        values(identities));
  }

  /// All names of these records, the strongest first.
  Map<Long, List<Identity>> of(Collection<Long> records) {
    Map<Long, List<Identity>> names = new HashMap<>();
    jdbc.query(
        "select record, kind, value from memory_identity where record = any (?)",
        row -> {
          names
              .computeIfAbsent(row.getLong(1), r -> new ArrayList<>())
              .add(identity(row.getString(2), row.getString(3)));
        },
        (Object) records.toArray(Long[]::new));
    names.values().forEach(list -> list.sort(STRONGEST));
    return names;
  }

  /// Forgets the names of records of which nothing is left, and the claims on them. Names that were
  /// told one at a time stay; answers the records that keep such a name.
  Set<Long> remove(Collection<Long> records) {
    if (records.isEmpty()) {
      return Set.of();
    }
    Long[] all = records.toArray(Long[]::new);
    jdbc.update(
        """
        delete from memory_claim c using memory_identity i
        where i.record = any (?) and not i.live and c.kind = i.kind and c.value = i.value
        """,
        (Object) all);
    jdbc.update("delete from memory_identity where record = any (?) and not live", (Object) all);
    return of(records).keySet();
  }

  /// The import lets go of up to so many claims; names that nobody claims any more are forgotten.
  /// Answers the records that lost a name, or nothing when no claim was left.
  Optional<Set<Long>> letGo(int importer, int limit) {
    gate();
    List<Identity> let =
        jdbc.query(
            """
            delete from memory_claim where (kind, value, import) in
              (select kind, value, import from memory_claim where import = ? limit ?)
            returning kind, value
            """,
            (row, n) -> identity(row.getString(1), row.getString(2)),
            importer,
            limit);
    if (let.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new HashSet<>(
            jdbc.queryForList(
                """
                delete from memory_identity i
                using unnest(?::text[], ?::text[]) as t (kind, value)
                where i.kind = t.kind and i.value = t.value and not i.live and not exists
                  (select from memory_claim c where c.kind = t.kind and c.value = t.value)
                returning i.record
                """,
                Long.class,
                kinds(let),
                values(let))));
  }

  static Identity identity(String kind, String value) {
    return new Identity(Identity.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)), value);
  }

  static String[] kinds(Collection<Identity> identities) {
    return identities.stream().map(identity -> identity.kind().word()).toArray(String[]::new);
  }

  static String[] values(Collection<Identity> identities) {
    return identities.stream().map(Identity::value).toArray(String[]::new);
  }
}
