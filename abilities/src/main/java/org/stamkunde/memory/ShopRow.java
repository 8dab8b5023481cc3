package org.stamkunde.memory;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What memory keeps of the shop itself.
@Component
class ShopRow {
  /// A question that is asked with parameters, if only with none, is planned once and not each
  /// time.
  private static final Object[] NOTHING = {};

  private final JdbcTemplate jdbc;
  private final MemorySettings settings;

  ShopRow(JdbcTemplate jdbc, MemorySettings settings) {
    this.jdbc = jdbc;
    this.settings = settings;
  }

  @Nullable String currency() {
    String set = settings.currency();
    return set != null ? set : kept().currency();
  }

  ZoneId zone() {
    ZoneId set = settings.zone();
    if (set != null) {
      return set;
    }
    String kept = kept().zone();
    return kept == null ? ZoneId.of("UTC") : ZoneId.of(kept);
  }

  boolean hasZone() {
    return settings.zone() != null || kept().zone() != null;
  }

  private record Kept(@Nullable String currency, @Nullable String zone) {}

  private Kept kept() {
    return Look.once(
        Kept.class,
        () ->
            jdbc.query(
                    "select currency, zone from memory_shop",
                    (row, n) -> new Kept(row.getString(1), row.getString(2)),
                    NOTHING)
                .getFirst());
  }

  void settle(@Nullable String currency, @Nullable String zone) {
    jdbc.update(
        "update memory_shop set currency = coalesce(?, currency), zone = coalesce(?, zone)",
        currency,
        zone);
  }

  /// As before the first import: the next one settles currency and zone anew.
  void unsettle() {
    jdbc.update("update memory_shop set currency = null, zone = null");
  }

  boolean learningDue() {
    return Boolean.TRUE.equals(
        jdbc.queryForObject("select learning_due from memory_shop", Boolean.class));
  }

  void learningDue(boolean due) {
    jdbc.update("update memory_shop set learning_due = ?", due);
  }
}
