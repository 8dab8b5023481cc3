package org.stamkunde.manners.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.HandsOver;
import org.stamkunde.memory.Identity;
import tools.jackson.databind.json.JsonMapper;

/// The consents that wait for a person's own word. Those that were given are in the timeline.
@Component
class HandingConsents implements HandsOver {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final JdbcTemplate jdbc;

  HandingConsents(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> tables() {
    return Set.of("manners_unconfirmed");
  }

  @Override
  public Map<String, @Nullable Object> of(Forgets.Person person) {
    String[] ids = person.names().stream().map(Identity::id).toArray(String[]::new);
    List<Map<String, @Nullable Object>> waiting =
        jdbc.query(
            """
            select customer, asked_at, until, given from manners_unconfirmed
            where customer = any (?) order by asked_at
            """,
            (row, n) -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              one.put("customer", row.getString(1));
              one.put("asked", row.getTimestamp(2).toInstant().toString());
              one.put("until", row.getTimestamp(3).toInstant().toString());
              one.put("given", JSON.readValue(row.getString(4), Object.class));
              return one;
            },
            (Object) ids);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("unconfirmedConsents", waiting);
    return fields;
  }
}
