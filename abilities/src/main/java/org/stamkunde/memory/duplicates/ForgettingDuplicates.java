package org.stamkunde.memory.duplicates;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;

/// What was found, or decided, about whether a forgotten person is somebody else too.
@Component
class ForgettingDuplicates implements Forgets {
  private final JdbcTemplate jdbc;

  ForgettingDuplicates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public Set<String> tables() {
    return Set.of("memory_duplicate");
  }

  @Override
  public long forget(Person person) {
    Long[] records = person.records().toArray(Long[]::new);
    return jdbc.update(
        "delete from memory_duplicate where one = any (?) or other = any (?)", records, records);
  }
}
