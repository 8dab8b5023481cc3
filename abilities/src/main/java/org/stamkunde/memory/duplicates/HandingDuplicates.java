package org.stamkunde.memory.duplicates;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.HandsOver;
import tools.jackson.databind.json.JsonMapper;

/// With how many others a person was held to be the same, how sure that was, and what was decided.
/// Who the others are is theirs.
@Component
class HandingDuplicates implements HandsOver {
  private static final JsonMapper JSON = JsonMapper.shared();
  private final JdbcTemplate jdbc;

  HandingDuplicates(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> tables() {
    return Set.of("memory_duplicate");
  }

  @Override
  public Map<String, @Nullable Object> of(Forgets.Person person) {
    Long[] records = person.records().toArray(Long[]::new);
    List<Map<String, @Nullable Object>> suspected =
        jdbc.query(
            """
            select probability, evidence, decided, at, by_whom from memory_duplicate
            where one = any (?) or other = any (?) order by one, other
            """,
            (row, n) -> {
              Map<String, @Nullable Object> one = new LinkedHashMap<>();
              Timestamp at = row.getTimestamp(4);
              one.put("probability", row.getDouble(1));
              one.put("evidence", JSON.readValue(row.getString(2), Object.class));
              one.put("decided", row.getString(3));
              one.put("at", at == null ? null : at.toInstant().toString());
              one.put("by", row.getString(5));
              return one;
            },
            records,
            records);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("duplicates", suspected);
    return fields;
  }
}
