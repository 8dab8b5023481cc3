package org.stamkunde.memory.duplicates.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Merges.Merge;

/// A merge as programs read it.
final class MergeAnswer {
  private MergeAnswer() {}

  static Map<String, @Nullable Object> of(Merge merge) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", merge.id());
    json.put("one", merge.one());
    json.put("other", merge.other());
    json.put("why", merge.why());
    json.put("by", merge.by());
    json.put("at", merge.at().toString());
    json.put("undone", merge.undone() == null ? null : merge.undone().toString());
    json.put("undoneBy", merge.undoneBy());
    return json;
  }
}
