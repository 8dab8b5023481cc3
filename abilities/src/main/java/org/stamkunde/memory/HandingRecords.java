package org.stamkunde.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/// From which files the shop knows a person. Timeline, names, relations and merges are told by the
/// answer about every customer.
@Component
@Order
class HandingRecords implements HandsOver {
  private final JdbcTemplate jdbc;

  HandingRecords(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "memory_event",
        "memory_carried",
        "memory_identity",
        "memory_claim",
        "memory_tie",
        "memory_merge");
  }

  @Override
  public Map<String, @Nullable Object> of(Forgets.Person person) {
    Long[] records = person.records().toArray(Long[]::new);
    List<Map<String, @Nullable Object>> files =
        jdbc.query(
            """
            select i.id, i.file, i.began from memory_import i where i.id in (
              select c.import from memory_carried c where c.record = any (?)
              union
              select c.import from memory_claim c join memory_identity n using (kind, value)
              where n.record = any (?))
            order by i.id
            """,
            (row, n) -> {
              Map<String, @Nullable Object> file = new LinkedHashMap<>();
              file.put("import", row.getLong(1));
              file.put("file", row.getString(2));
              file.put("at", row.getTimestamp(3).toInstant().toString());
              return file;
            },
            records,
            records);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("files", files);
    return fields;
  }
}
