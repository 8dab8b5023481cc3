package org.stamkunde.memory.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.HandingOver;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Merges;

/// All that is known of one customer, for the customer to take along: the whole answer, which
/// records were joined and why, and what every room stores beside.
@NamedInterface("export")
@Service
public class TakingAlong {
  private final CustomerAnswer answer;
  private final ObjectProvider<Merges> merges;
  private final ObjectProvider<HandingOver> handing;

  TakingAlong(
      CustomerAnswer answer, ObjectProvider<Merges> merges, ObjectProvider<HandingOver> handing) {
    this.answer = answer;
    this.merges = merges;
    this.handing = handing;
  }

  public Map<String, @Nullable Object> of(String id) {
    Map<String, @Nullable Object> all = answer.of(id, Integer.MAX_VALUE);
    List<Map<String, @Nullable Object>> joined =
        merges.stream()
            .flatMap(kept -> kept.of(Identity.parse(id)).stream())
            .map(TakingAlong::fields)
            .toList();
    all.put("merges", joined);
    handing.forEach(rooms -> all.putAll(rooms.of(Identity.parse(id))));
    return all;
  }

  private static Map<String, @Nullable Object> fields(Merges.Merge merge) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("one", merge.one());
    fields.put("other", merge.other());
    fields.put("why", merge.why());
    fields.put("by", merge.by());
    fields.put("at", merge.at().toString());
    fields.put("undone", merge.undone() == null ? null : merge.undone().toString());
    fields.put("undoneBy", merge.undoneBy());
    return fields;
  }
}
