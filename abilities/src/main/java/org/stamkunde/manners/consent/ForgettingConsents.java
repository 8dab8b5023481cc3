package org.stamkunde.manners.consent;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.Identity;

/// Forgets what waits for a person's confirmation, and the rows of files that could not be taken.
/// Consents themselves go with the timeline.
@Component
class ForgettingConsents implements Forgets {
  private final JdbcTemplate jdbc;
  private final RejectedRows rejected;

  ForgettingConsents(JdbcTemplate jdbc, RejectedRows rejected) {
    this.jdbc = jdbc;
    this.rejected = rejected;
  }

  @Override
  public String room() {
    return "manners";
  }

  @Override
  public Set<String> tables() {
    return Set.of("manners_unconfirmed");
  }

  @Override
  public long forget(Person person) {
    String[] ids = person.names().stream().map(Identity::id).toArray(String[]::new);
    // A file of rejected rows may name anybody, and the file that was read has its rows still.
    return rejected.dropAll()
        + jdbc.update("delete from manners_unconfirmed where customer = any (?)", (Object) ids);
  }
}
