package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Finds the records of the names that a group of happenings tells, and gives unknown names theirs.
/// Whoever asks has entered the gate.
@Component
class Naming {
  private final JdbcTemplate jdbc;
  private final Identities identities;
  private final KnownNames known;

  Naming(JdbcTemplate jdbc, Identities identities, KnownNames known) {
    this.jdbc = jdbc;
    this.identities = identities;
    this.known = known;
  }

  /// The records that most likely bear the names: as they were found of late.
  Set<Long> likely(List<Telling> told) {
    Set<Long> likely = new HashSet<>();
    for (Telling telling : told) {
      for (Identity name : telling.names()) {
        long record = known.latest(name);
        if (record != KnownNames.UNKNOWN) {
          likely.add(record);
        }
      }
    }
    return likely;
  }

  /// Throws [Again] where another program is giving one of the names its record, or forgot one, at
  /// this moment.
  Named resolve(List<Telling> told, Held held, Opening opening) {
    Set<Identity> distinct = new LinkedHashSet<>();
    told.forEach(telling -> distinct.addAll(telling.names()));
    Named named = new Named();
    long generation = held.generation();
    List<Identity> asked = remembered(distinct, generation, opening, named);
    List<Identity> dormant = find(asked, named);
    if (!dormant.isEmpty() && enliven(dormant) < dormant.size()) {
      throw new Again(held.parts());
    }
    keep(asked, generation, named);
    List<Identity> unknown = asked.stream().filter(name -> !named.knows(name)).toList();
    if (!unknown.isEmpty()) {
      Map<Identity, Long> fresh = new Inventing(named, told, unknown.size()).records();
      if (insert(fresh) < fresh.size()) {
        throw new Again(held.parts());
      }
    }
    return named;
  }

  /// Answers names that nobody kept in mind.
  private List<Identity> remembered(
      Set<Identity> names, long generation, Opening opening, Named named) {
    List<Identity> asked = new ArrayList<>();
    Map<Identity, Long> records = new LinkedHashMap<>();
    for (Identity name : names) {
      long record = known.find(name, generation);
      if (record == KnownNames.UNKNOWN) {
        asked.add(name);
      } else {
        records.put(name, record);
      }
    }
    if (!records.isEmpty()) {
      Set<Long> open = new HashSet<>(records.values());
      Map<Long, Long> roots = opening.roots(open);
      open.removeAll(roots.keySet());
      if (!open.isEmpty()) {
        roots.putAll(identities.roots(open));
      }
      records.forEach(
          (name, record) -> named.put(name, record, roots.getOrDefault(record, record)));
    }
    return asked;
  }

  /// Names that were there before, to be kept in mind once this transaction is committed: before,
  /// what it changed itself may be taken back.
  private void keep(List<Identity> asked, long generation, Named named) {
    Map<Identity, Long> found = new LinkedHashMap<>();
    for (Identity name : asked) {
      Long record = named.find(name);
      if (record != null) {
        found.put(name, record);
      }
    }
    if (!found.isEmpty()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              found.forEach((name, record) -> known.put(name, record, generation));
            }
          });
    }
  }

  /// Answers names that are known, and were only told by imports so far.
  private List<Identity> find(List<Identity> names, Named named) {
    List<Identity> dormant = new ArrayList<>();
    if (names.isEmpty()) {
      return dormant;
    }
    jdbc.query(
        """
        select t.n, i.record, coalesce(a.customer, i.record), i.live
        from unnest(?::text[], ?::text[]) with ordinality as t (kind, value, n)
        join memory_identity i on i.kind = t.kind and i.value = t.value
        left join memory_alias a on a.record = i.record
        """,
        row -> {
          Identity name = names.get(row.getInt(1) - 1);
          named.put(name, row.getLong(2), row.getLong(3));
          if (!row.getBoolean(4)) {
            dormant.add(name);
          }
        },
        Identities.kinds(names),
        Identities.values(names));
    return dormant;
  }

  private int enliven(List<Identity> names) {
    List<Identity> sorted = names.stream().sorted(Identities.STRONGEST).toList();
    return jdbc.update(
        """
        update memory_identity i set live = true
        from unnest(?::text[], ?::text[]) as t (kind, value)
        where i.kind = t.kind and i.value = t.value and not i.live
        """,
        Identities.kinds(sorted),
        Identities.values(sorted));
  }

  private int insert(Map<Identity, Long> fresh) {
    return jdbc.update(
        """
        insert into memory_identity (kind, value, record, live)
        select kind, value, record, true
        from unnest(?::text[], ?::text[], ?::bigint[]) as t (kind, value, record)
        on conflict do nothing
        """,
        Identities.kinds(fresh.keySet()),
        Identities.values(fresh.keySet()),
        fresh.values().toArray(Long[]::new));
  }

  /// Gives unknown names records: a number joins the record that its address has when that customer
  /// has no number yet, an address the record of the number it is told with; every other name gets
  /// a record of its own.
  private final class Inventing {
    private final Named named;
    private final List<Long> unused;
    private final Set<Long> numbered;
    private final Map<Identity, Long> fresh = new TreeMap<>(Identities.STRONGEST);

    Inventing(Named named, List<Telling> told, int unknown) {
      this.named = named;
      this.unused = identities.nextRecords(unknown);
      this.numbered = numbered(told);
      for (Telling telling : told) {
        main(telling);
        for (Identity name : telling.also()) {
          boolean address = name.kind() == Identity.Kind.EMAIL;
          attach(name, address && isNumber(telling.main()) ? telling.main() : null);
        }
        if (telling.address() != null) {
          attach(telling.address(), telling.main());
        }
      }
    }

    Map<Identity, Long> records() {
      return fresh;
    }

    private static boolean isNumber(Identity name) {
      return name.kind() == Identity.Kind.NUMBER;
    }

    private void main(Telling telling) {
      Identity main = telling.main();
      if (named.knows(main)) {
        return;
      }
      Identity address = isNumber(main) ? free(telling) : null;
      attach(main, address);
      if (isNumber(main)) {
        numbered.add(named.record(main));
        numbered.add(named.root(main));
      }
    }

    /// An address told with a number, known for a customer who has none.
    private @Nullable Identity free(Telling telling) {
      for (Identity name : telling.names()) {
        if (name.kind() == Identity.Kind.EMAIL
            && named.knows(name)
            && !numbered.contains(named.record(name))
            && !numbered.contains(named.root(name))) {
          return name;
        }
      }
      return null;
    }

    private void attach(Identity name, @Nullable Identity to) {
      if (named.knows(name)) {
        return;
      }
      long record = to == null ? Identities.numbered(unused.removeLast(), name) : named.record(to);
      named.attach(name, record);
      fresh.put(name, record);
    }

    private Set<Long> numbered(List<Telling> told) {
      Set<Long> asked = new HashSet<>();
      for (Telling telling : told) {
        if (isNumber(telling.main()) && !named.knows(telling.main())) {
          for (Identity name : telling.names()) {
            Long record = name.kind() == Identity.Kind.EMAIL ? named.find(name) : null;
            if (record != null) {
              asked.add(record);
            }
          }
        }
      }
      return asked.isEmpty() ? new HashSet<>() : identities.numbered(asked);
    }
  }
}
