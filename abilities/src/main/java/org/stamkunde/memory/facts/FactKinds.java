package org.stamkunde.memory.facts;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.federated.Origin;

/// The schema of facts, as the shop edits it. It is read for every trait that arrives, so it is
/// held in the program and read anew when it changes.
@Component
public class FactKinds {
  private static final int MOST = 500;
  private final JdbcTemplate jdbc;
  private volatile @Nullable Map<String, FactKind> held;

  FactKinds(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// All kinds in the order of their names.
  public List<FactKind> all() {
    return List.copyOf(kinds().values());
  }

  public Optional<FactKind> named(String name) {
    return Optional.ofNullable(kinds().get(name));
  }

  /// Adds a kind, or puts another in the place of the one with its name. What was told stays.
  public void define(FactKind kind) {
    if (named(kind.name()).isEmpty() && all().size() >= MOST) {
      throw new FactMistake(
          "name", "There are %d facts already. Remove one first.".formatted(MOST));
    }
    Integer halfLife = kind.fresh().halfLifeDays();
    Integer lasts = kind.fresh().lastsDays();
    jdbc.update(
        """
        insert into memory_fact_kind
          (name, title, type, detail, purpose, half_life_days, lasts_days, weakest, origin)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
        on conflict (name) do update set title = excluded.title, type = excluded.type,
          detail = excluded.detail, purpose = excluded.purpose,
          half_life_days = excluded.half_life_days, lasts_days = excluded.lasts_days,
          weakest = excluded.weakest, origin = excluded.origin
        """,
        kind.name(),
        kind.title(),
        kind.type().word(),
        kind.type().detail().toArray(String[]::new),
        kind.purpose(),
        halfLife,
        lasts,
        kind.weakest().name().toLowerCase(Locale.ROOT),
        kind.origin() == null ? null : kind.origin().written());
    held = null;
  }

  /// Takes a kind out of the schema; what was told of it stays on the timeline and counts for
  /// nothing. Answers whether there was one.
  public boolean remove(String name) {
    boolean gone = jdbc.update("delete from memory_fact_kind where name = ?", name) > 0;
    held = null;
    return gone;
  }

  /// After the table changed in another way.
  public void readAnew() {
    held = null;
  }

  private Map<String, FactKind> kinds() {
    Map<String, FactKind> known = held;
    if (known == null) {
      known = new LinkedHashMap<>();
      for (FactKind kind :
          jdbc.query("select * from memory_fact_kind order by name", (row, at) -> kind(row))) {
        known.put(kind.name(), kind);
      }
      held = known;
    }
    return known;
  }

  private static FactKind kind(ResultSet row) throws SQLException {
    Array detail = row.getArray("detail");
    String origin = row.getString("origin");
    return new FactKind(
        row.getString("name"),
        row.getString("title"),
        FactType.of(row.getString("type"), Arrays.asList((String[]) detail.getArray())),
        row.getString("purpose"),
        new Freshness(days(row, "half_life_days"), days(row, "lasts_days")),
        Act.Told.Basis.valueOf(row.getString("weakest").toUpperCase(Locale.ROOT)),
        origin == null ? null : Origin.read(origin));
  }

  private static @Nullable Integer days(ResultSet row, String column) throws SQLException {
    int days = row.getInt(column);
    return row.wasNull() ? null : days;
  }
}
