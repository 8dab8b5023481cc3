package org.stamkunde.memory.relations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act.Related.Relation;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Lookups;

/// Reads relations and names many at a time.
@Component
class TieRows {
  private static final String NAMES =
      """
      select i.kind, i.value, i.record as root from memory_identity i
      where i.record = any (?)
      union
      select i.kind, i.value, a.customer from memory_alias a
        join memory_identity i on i.record = a.record where a.customer = any (?)
      """;

  private static final String BEARERS =
      """
      select c.record, c.customer
      from unnest(?::text[], ?::text[]) as asked (kind, value)
        join memory_identity i on i.kind = asked.kind and i.value = asked.value
        left join memory_alias a on a.record = i.record
        join memory_customer c on c.record = coalesce(a.customer, i.record)
      where c.customer is not null
      """;

  private static final String TOUCH =
      """
      select exists (select from memory_tie where other = any (?))
        or exists (select from memory_tie where record = ?)
      """;

  private final JdbcTemplate jdbc;

  TieRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// The customers who bear these names, by their records.
  Map<Long, String> bearers(Collection<String> names) {
    List<Identity> parsed = names.stream().map(Identity::parse).toList();
    return customers(
        BEARERS,
        parsed.stream().map(one -> one.kind().word()).toArray(String[]::new),
        parsed.stream().map(Identity::value).toArray(String[]::new));
  }

  /// The customers who told of a relation to one of these names.
  Map<Long, String> tiedTo(Relation relation, Collection<String> names) {
    return customers(
        """
        select c.record, c.customer from memory_tie t join memory_customer c using (record)
        where t.relation = ? and t.other = any (?) and c.customer is not null
        """,
        word(relation),
        names.toArray(String[]::new));
  }

  private Map<Long, String> customers(String sql, Object... arguments) {
    Map<Long, String> found = new HashMap<>();
    jdbc.query(
        sql,
        row -> {
          found.put(row.getLong(1), row.getString(2));
        },
        arguments);
    return found;
  }

  /// Asks whether nobody has any relation to one of these names, or the customer any of his own.
  static void askAlone(Lookups lookups, Object name, Collection<String> names, long record) {
    lookups.ask(
        name,
        TOUCH,
        (row, n) -> !row.getBoolean(1),
        List::getFirst,
        names.toArray(String[]::new),
        record);
  }

  /// Whether there is any relation of this customer's own, or to one of these names.
  boolean touch(Collection<String> names, @Nullable Long record) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(TOUCH, Boolean.class, names.toArray(String[]::new), record));
  }

  /// To whom these customers told of relations.
  Set<String> others(Relation relation, Collection<Long> records) {
    return new HashSet<>(
        jdbc.queryForList(
            "select other from memory_tie where relation = ? and record = any (?)",
            String.class,
            word(relation),
            records.toArray(Long[]::new)));
  }

  /// All names of these customers.
  Set<String> names(Collection<Long> records) {
    if (records.isEmpty()) {
      return Set.of();
    }
    Long[] asked = records.toArray(Long[]::new);
    Set<String> names = new HashSet<>();
    jdbc.query(
        NAMES,
        row -> {
          names.add(identity(row).id());
        },
        asked,
        asked);
    return names;
  }

  List<Relative> relatives(String name) {
    Set<Long> own = bearers(List.of(name)).keySet();
    Set<String> names = new HashSet<>(names(own));
    names.add(name);
    List<Relative> found = new ArrayList<>();
    found.addAll(
        jdbc.query(
            """
            select t.*, null as customer from memory_tie t where t.record = any (?)
            order by relation, since, other, role
            """,
            (row, at) -> relative(row, false),
            (Object) own.toArray(Long[]::new)));
    found.addAll(
        jdbc.query(
            """
            select t.*, c.customer from memory_tie t join memory_customer c using (record)
            where t.other = any (?) and c.customer is not null
            order by relation, since, c.customer, role limit 500
            """,
            (row, at) -> relative(row, true),
            (Object) names.toArray(String[]::new)));
    return named(found);
  }

  /// Who is told of may be known by another name.
  private List<Relative> named(List<Relative> found) {
    List<Relative> named = new ArrayList<>();
    for (Relative one : found) {
      String customer =
          one.theirs()
              ? one.customer()
              : bearers(List.of(one.other())).values().stream().findFirst().orElse(null);
      named.add(
          new Relative(
              one.relation(), one.theirs(), one.other(), customer, one.role(), one.since()));
    }
    return named;
  }

  private static Relative relative(ResultSet row, boolean theirs) throws SQLException {
    String role = row.getString("role");
    String customer = row.getString("customer");
    return new Relative(
        Relation.valueOf(row.getString("relation").toUpperCase(Locale.ROOT)),
        theirs,
        customer == null ? row.getString("other") : customer,
        customer,
        role.isEmpty() ? null : role,
        row.getObject("since", OffsetDateTime.class).toInstant());
  }

  private static Identity identity(ResultSet row) throws SQLException {
    return new Identity(
        Identity.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)), row.getString(2));
  }

  static String word(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT);
  }
}
