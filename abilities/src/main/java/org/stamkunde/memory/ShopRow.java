package org.stamkunde.memory;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What memory keeps of the shop itself.
@Component
class ShopRow {
  private final JdbcTemplate jdbc;
  private final MemorySettings settings;
  private final Stamp stamp;

  ShopRow(JdbcTemplate jdbc, MemorySettings settings, Stamps stamps) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.stamp =
        stamps.of("select coalesce(currency, '') || '|' || coalesce(zone, '') from memory_shop");
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
    String[] kept = String.valueOf(stamp.seen()).split("\\|", -1);
    return new Kept(kept[0].isEmpty() ? null : kept[0], kept[1].isEmpty() ? null : kept[1]);
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
