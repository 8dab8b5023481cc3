package org.stamkunde.memory.relations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Compares;
import org.stamkunde.memory.Follower;
import org.stamkunde.memory.News;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Tie;

/// Keeps the table of relations in step with memory, in the same transaction, and finds where it is
/// not. A shop in which nobody has told of a relation pays nothing for it.
@Component
class KeepingTies implements Follower, Compares {
  private static final String KEEP =
      """
      with told as (
        select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
          as t (record, relation, other, role, since)),
      gone as (
        delete from memory_tie k where k.record = any (?) and not exists (
          select from told where told.record = k.record and told.relation = k.relation
            and told.other = k.other and told.role = k.role))
      insert into memory_tie as k select * from told
      on conflict (record, relation, other, role) do update set since = excluded.since
        where k.since <> excluded.since
      """;

  private static final String DIFFERING =
      """
      with told as (
        select * from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
          as t (record, relation, other, role, since)),
      kept as (
        select record, relation, other, role, since from memory_tie where record = any (?))
      select record from (
        (select * from told except select * from kept)
        union all (select * from kept except select * from told)) as either
      group by record order by record
      """;

  private final JdbcTemplate jdbc;
  private volatile @Nullable Boolean any;

  KeepingTies(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void heard(News news) {
    boolean told = news.changed().stream().anyMatch(one -> !one.ties().isEmpty());
    if (!told && !any()) {
      return;
    }
    if (told) {
      any = true;
    }
    List<Long> records = new ArrayList<>(news.gone());
    news.changed().forEach(one -> records.add(one.record()));
    keep(news.changed(), records);
  }

  @Override
  public List<Long> differing(List<Remembered> remembered) {
    List<Long> differing =
        jdbc.queryForList(
            DIFFERING,
            Long.class,
            columns(rows(remembered), remembered.stream().map(Remembered::record).toList()));
    if (!differing.isEmpty()) {
      any = true;
    }
    return differing;
  }

  /// Once there is a relation we look for those that ended, too.
  private boolean any() {
    Boolean known = any;
    if (known == null) {
      known =
          Boolean.TRUE.equals(
              jdbc.queryForObject("select exists (select from memory_tie)", Boolean.class));
      any = known;
    }
    return known;
  }

  private record Row(long record, Tie tie, String other) {}

  private void keep(Collection<Remembered> changed, Collection<Long> records) {
    jdbc.update(KEEP, columns(rows(changed), records));
  }

  private static List<Row> rows(Collection<Remembered> changed) {
    List<Row> rows = new ArrayList<>();
    for (Remembered one : changed) {
      one.ties().stream()
          .map(tie -> new Row(one.record(), tie, Names.of(tie.other())))
          .filter(row -> Names.fits(row.other()) && Names.fits(role(row)))
          .distinct()
          .forEach(rows::add);
    }
    return rows;
  }

  private static Object[] columns(List<Row> rows, Collection<Long> records) {
    return new Object[] {
      rows.stream().map(Row::record).toArray(Long[]::new),
      rows.stream().map(row -> TieRows.word(row.tie().relation())).toArray(String[]::new),
      rows.stream().map(Row::other).toArray(String[]::new),
      rows.stream().map(KeepingTies::role).toArray(String[]::new),
      rows.stream().map(row -> row.tie().since().toString()).toArray(String[]::new),
      records.toArray(Long[]::new)
    };
  }

  private static String role(Row row) {
    String role = row.tie().role();
    return role == null ? "" : role;
  }
}
