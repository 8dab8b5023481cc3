package org.stamkunde.customerbase;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;
import org.stamkunde.memory.HandsOver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How a customer stands in the list: all that it holds, counted and expected.
@Component
class HandingACustomer implements HandsOver {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, @Nullable Object>> ROW = new TypeReference<>() {};
  private final JdbcTemplate jdbc;

  HandingACustomer(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> tables() {
    return Set.of("customerbase_customer");
  }

  @Override
  public Map<String, @Nullable Object> of(Forgets.Person person) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    jdbc.query(
            """
            select to_jsonb(c) - 'record' - 'version' - 'customer' from customerbase_customer c
            where record = any (?)
            """,
            (row, n) -> told(JSON.readValue(row.getString(1), ROW)),
            (Object) person.records().toArray(Long[]::new))
        .forEach(row -> fields.put("listed", row));
    return fields;
  }

  private static Map<String, @Nullable Object> told(Map<String, @Nullable Object> row) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    row.forEach(
        (column, value) -> told.put(camel(column), "-infinity".equals(value) ? null : value));
    if (row.get("state") instanceof Number state) {
      told.put("state", Standing.numbered(state.intValue()).word());
    }
    return told;
  }

  /// `first_purchase` as programs write it.
  private static String camel(String column) {
    StringBuilder name = new StringBuilder();
    for (String word : column.split("_")) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }
}
