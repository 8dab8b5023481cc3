package org.stamkunde.server.keys;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Caller;

/// The table of keys.
@Component
class KeyRows {
  private final JdbcTemplate jdbc;

  KeyRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /// A key and the hash of its secret.
  @SuppressWarnings("ArrayRecordComponent") // Never compared: a row on its way to the ring.
  record Row(Key key, byte[] hash) {}

  void insert(Key key, byte[] hash) {
    jdbc.update(
        """
        insert into server_key (id, kind, scopes, origins, hash, signing, created)
        values (?, ?, ?::text[], ?::text[], ?, ?, ?)
        """,
        key.id(),
        word(key.kind()),
        key.scopes().stream().sorted().map(KeyRows::word).toArray(String[]::new),
        key.origins().toArray(String[]::new),
        hash,
        key.signing(),
        at(key.created()));
  }

  void revoke(String id, Instant now) {
    jdbc.update("update server_key set revoked = ? where id = ? and revoked is null", at(now), id);
  }

  void restore(String id) {
    jdbc.update("update server_key set revoked = null where id = ?", id);
  }

  void limit(String id, @Nullable Integer requestsPerSecond) {
    jdbc.update(
        "update server_key set requests_per_second = ? where id = ?", requestsPerSecond, id);
  }

  /// The newest first, revoked ones last.
  List<Row> all() {
    return jdbc.query(
        """
        select id, kind, scopes, origins, hash, signing, requests_per_second, created, revoked
        from server_key order by revoked desc nulls first, created desc, id
        """,
        (row, n) -> row(row));
  }

  private static Row row(ResultSet row) throws SQLException {
    OffsetDateTime revoked = row.getObject(9, OffsetDateTime.class);
    Key key =
        new Key(
            row.getString(1),
            Caller.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
            scopes(words(row.getArray(3))),
            words(row.getArray(4)),
            row.getString(6),
            row.getObject(7, Integer.class),
            row.getObject(8, OffsetDateTime.class).toInstant(),
            revoked == null ? null : revoked.toInstant());
    return new Row(key, row.getBytes(5));
  }

  private static Set<Caller.Scope> scopes(List<String> words) {
    return words.stream()
        .map(word -> Caller.Scope.valueOf(word.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toSet());
  }

  private static List<String> words(Array array) throws SQLException {
    return Arrays.asList((String[]) array.getArray());
  }

  static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
