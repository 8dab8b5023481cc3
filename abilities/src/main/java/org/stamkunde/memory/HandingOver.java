package org.stamkunde.memory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/// What all rooms store of one person, to hand over.
@Service
public class HandingOver {
  private final ObjectProvider<HandsOver> rooms;
  private final ErasureRows rows;

  HandingOver(ObjectProvider<HandsOver> rooms, ErasureRows rows) {
    this.rooms = rooms;
    this.rows = rows;
  }

  /// By the names of fields; nothing where nobody goes by this name.
  public Map<String, @Nullable Object> of(Identity who) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>();
    rows.person(who)
        .ifPresent(person -> rooms.orderedStream().forEach(room -> all.putAll(room.of(person))));
    return all;
  }

  /// The tables that are told of.
  public SortedSet<String> tables() {
    SortedSet<String> tables = new TreeSet<>();
    rooms.forEach(room -> tables.addAll(room.tables()));
    return tables;
  }
}
