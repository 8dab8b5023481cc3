package org.stamkunde.engagement;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Stamped;
import org.stamkunde.memory.Stamps;
import org.stamkunde.recommend.ItemNeighbours;

/// The model of tastes that is in use: kept in the database, and as a snapshot in each process,
/// which looks by name whether another process has learnt a newer one.
@Component
class Tastes {
  private static final LearntTastes NOTHING_LEARNT =
      new LearntTastes("none", ItemNeighbours.learn(0).finish());
  private final JdbcClient jdbc;
  private final Stamped<LearntTastes> current;

  Tastes(JdbcClient jdbc, Stamps stamps) {
    this.jdbc = jdbc;
    this.current = stamps.holding("select name from engagement_model", this::read);
  }

  LearntTastes current() {
    return current.get();
  }

  private LearntTastes read() {
    return jdbc.sql("select name, body from engagement_model")
        .query((row, n) ->
            new LearntTastes(row.getString("name"), ItemNeighbours.read(row.getBytes("body"))))
        .optional()
        .orElse(NOTHING_LEARNT);
  }

  void publish(ItemNeighbours neighbours) {
    byte[] body = neighbours.write();
    String name = "item-neighbours-" + fingerprint(body);
    jdbc.sql(
            """
            insert into engagement_model (name, learnt_on, body) values (:name, :day, :body)
            on conflict (one) do update
            set name = excluded.name, learnt_on = excluded.learnt_on, body = excluded.body
            """)
        .param("name", name)
        .param("day", LocalDate.ofEpochDay(neighbours.learntOn()))
        .param("body", body)
        .update();
  }

  private static String fingerprint(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
