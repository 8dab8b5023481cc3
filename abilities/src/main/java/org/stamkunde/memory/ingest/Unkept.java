package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What an event told that memory has no place for: its sender is told so.
final class Unkept {
  private static final int SHOWN = 10;

  /// What Segment's libraries send with every page. Beside path and title it is left out on purpose
  /// (queries and referrers may hold secrets), which needs no word each time.
  private static final Set<String> OF_PAGES =
      Set.of("path", "title", "url", "referrer", "search", "hash", "name", "category", "keywords");

  private static final Set<String> OF_GROUPS = Set.of("role", "id", "createdAt");

  private Unkept() {}

  static @Nullable String ofPage(Fields properties) {
    return beside(OF_PAGES, properties);
  }

  static @Nullable String ofGroup(Fields traits) {
    return beside(OF_GROUPS, traits);
  }

  /// A sentence that names the fields beside the known ones; null where there are none.
  private static @Nullable String beside(Set<String> known, Fields told) {
    List<String> others = new ArrayList<>();
    for (Map.Entry<String, JsonNode> field : told.node().properties()) {
      if (!known.contains(field.getKey()) && !field.getValue().isNull()) {
        others.add(field.getKey());
      }
    }
    return others.isEmpty() ? null : sentence(others);
  }

  static String sentence(List<String> fields) {
    return "Not kept, for memory has no place for them: %s%s."
        .formatted(
            String.join(", ", fields.subList(0, Math.min(SHOWN, fields.size()))),
            fields.size() > SHOWN ? " and more" : "");
  }
}
