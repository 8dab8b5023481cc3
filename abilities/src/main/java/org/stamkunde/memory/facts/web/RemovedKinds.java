package org.stamkunde.memory.facts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.facts.FactKind;

/// The last few entries that were taken out of the schema, so that it can be undone.
final class RemovedKinds {
  private static final int HELD = 50;
  private final Map<String, FactKind> held =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, FactKind> eldest) {
          return size() > HELD;
        }
      };

  synchronized void hold(FactKind kind) {
    held.put(kind.name(), kind);
  }

  synchronized @Nullable FactKind take(String name) {
    return held.remove(name);
  }
}
