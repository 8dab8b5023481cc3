package org.stamkunde.manners.consent;

import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.stamkunde.manners.Likeness;

/// The shop's similar goods as Spring would make them, for tests of other rooms.
public final class TestAlike {
  private TestAlike() {}

  public static AlikeGoods of(JdbcTemplate jdbc, Likeness... others) {
    return new AlikeGoods(
        jdbc,
        new ObjectProvider<>() {
          @Override
          public Stream<Likeness> stream() {
            return Stream.of(others);
          }
        });
  }
}
