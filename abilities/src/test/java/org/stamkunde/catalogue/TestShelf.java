package org.stamkunde.catalogue;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stamkunde.memory.Follower;

/// A shelf without a database, and what keeps one, for tests of other rooms.
public final class TestShelf {
  private TestShelf() {}

  public static Shelf of(Map<String, String> titles) {
    return new Shelf(titles);
  }

  /// The room's follower of memory, as Spring would make it.
  public static Follower follower(JdbcTemplate jdbc) {
    return follower(jdbc, new HeldShelf(() -> of(Map.of())));
  }

  /// The same for a shelf that is held.
  public static Follower follower(JdbcTemplate jdbc, HeldShelf held) {
    return new SightingProducts(jdbc, held);
  }

  public static HeldShelf held(Products products) {
    return new HeldShelf(products);
  }
}
