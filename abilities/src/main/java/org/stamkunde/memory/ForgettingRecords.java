package org.stamkunde.memory;

import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// What memory itself forgets of a person, after all other rooms have: timeline, memory, names,
/// claims on names, merges.
@Component
@Order
class ForgettingRecords implements Forgets {
  private final JdbcTemplate jdbc;
  private final Timelines timelines;

  ForgettingRecords(JdbcTemplate jdbc, Timelines timelines) {
    this.jdbc = jdbc;
    this.timelines = timelines;
  }

  @Override
  public String room() {
    return "memory";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "memory_event",
        "memory_carried",
        "memory_received",
        "memory_customer",
        "memory_claim",
        "memory_identity",
        "memory_alias",
        "memory_tie",
        "memory_merge");
  }

  @Override
  public long forget(Person person) {
    Long[] records = person.records().toArray(Long[]::new);
    long rows = timelines.removeAll(person.records());
    rows += delete("delete from memory_customer where record = any (?)", records);
    rows +=
        delete(
            """
            delete from memory_claim c using memory_identity i
            where i.record = any (?) and c.kind = i.kind and c.value = i.value
            """,
            records);
    rows += delete("delete from memory_identity where record = any (?)", records);
    rows += delete("delete from memory_tie where record = any (?)", records);
    rows += delete("delete from memory_alias where record = any (?)", records);
    rows += delete("delete from memory_alias where customer = any (?)", records);
    rows += delete("delete from memory_merge where one = any (?)", records);
    return rows + delete("delete from memory_merge where other = any (?)", records);
  }

  private long delete(String sql, Long[] records) {
    return jdbc.update(sql, (Object) records);
  }
}
