package org.stamkunde.memory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// Goes through the gate through which live groups go, together with them: whoever merges, takes
/// apart or erases has the gate alone.
@Component
class HeldTogether implements Holding {
  private static final String ENTER =
      "select pg_advisory_xact_lock_shared(%d)".formatted(Identities.GATE);
  private final JdbcTemplate jdbc;
  private final Aliases aliases;
  private final CustomerRows customers;

  HeldTogether(JdbcTemplate jdbc, Aliases aliases, CustomerRows customers) {
    this.jdbc = jdbc;
    this.aliases = aliases;
    this.customers = customers;
  }

  @Override
  public Map<Identity, Records> hold(Collection<Identity> names) {
    enter();
    List<Identity> distinct = List.copyOf(Set.copyOf(names));
    Map<Identity, Long> found = new HashMap<>();
    jdbc.query(
        """
        select t.n, coalesce(a.customer, i.record)
        from unnest(?::text[], ?::text[]) with ordinality as t (kind, value, n)
        join memory_identity i on i.kind = t.kind and i.value = t.value
        left join memory_alias a on a.record = i.record
        """,
        row -> {
          found.put(distinct.get(row.getInt(1) - 1), row.getLong(2));
        },
        distinct.stream().map(name -> name.kind().word()).toArray(String[]::new),
        distinct.stream().map(Identity::value).toArray(String[]::new));
    return together(found);
  }

  @Override
  public Map<Long, Records> holdRecords(Collection<Long> records) {
    enter();
    return together(aliases.roots(records));
  }

  @Override
  public Set<Long> records(long customer) {
    return aliases.members(customer);
  }

  private void enter() {
    jdbc.query(ENTER, row -> {});
  }

  private <K> Map<K, Records> together(Map<K, Long> customers) {
    Map<Long, Set<Long>> members = aliases.members(new TreeSet<>(customers.values()));
    Map<K, Records> together = new HashMap<>();
    customers.forEach((key, customer) ->
        together.put(key, new Records(customer, members.getOrDefault(customer, Set.of(customer)))));
    return together;
  }

  @Override
  public Map<Long, Remembered> remembered(Collection<Long> records) {
    Map<Long, Remembered> remembered = new HashMap<>();
    customers.of(records).forEach((record, row) -> remembered.put(record, row.remembered()));
    return remembered;
  }
}
