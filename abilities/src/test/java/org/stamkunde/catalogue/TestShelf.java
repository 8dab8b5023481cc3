package org.stamkunde.catalogue;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stamkunde.memory.Follower;

/// A shelf without a database, and what keeps one, for tests of other rooms.
public final class TestShelf {
  private TestShelf() {}

  public static Shelf of(Map<String, String> titles) {
    return new Shelf(1, titles);
  }

  /// The room's follower of memory, as Spring would make it.
  public static Follower follower(JdbcTemplate jdbc, Products products) {
    return new SightingProducts(jdbc, products);
  }
}
