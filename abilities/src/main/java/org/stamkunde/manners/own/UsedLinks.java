package org.stamkunde.manners.own;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// The fresh links that were used, by their fingerprints, for as long as they would still open.
@Component
class UsedLinks {
  private final JdbcTemplate jdbc;

  UsedLinks(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  boolean has(byte[] fingerprint) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            "select exists (select from manners_used_link where link = ?)",
            Boolean.class,
            (Object) fingerprint));
  }

  /// Uses a link up; false where somebody did before.
  boolean use(byte[] fingerprint, Instant expires, Instant now) {
    jdbc.update("delete from manners_used_link where expires < ?", now.atOffset(ZoneOffset.UTC));
    return jdbc.update(
            "insert into manners_used_link (link, expires) values (?, ?) on conflict do nothing",
            fingerprint,
            expires.atOffset(ZoneOffset.UTC))
        > 0;
  }
}
