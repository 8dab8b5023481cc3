package org.stamkunde.server.keys;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All keys at one moment (of [System#nanoTime]): good ones are found by secret or by id, `ever`
/// has the revoked ones too.
record Ring(
    Map<ByteBuffer, Key> bySecret,
    Map<String, Key> byId,
    Map<String, Key> ever,
    Set<String> origins,
    long read) {
  static Ring of(List<KeyRows.Row> rows, long read) {
    Map<ByteBuffer, Key> bySecret = new HashMap<>();
    Map<String, Key> byId = new HashMap<>();
    Map<String, Key> ever = new HashMap<>();
    Set<String> origins = new HashSet<>();
    for (KeyRows.Row row : rows) {
      ever.put(row.key().id(), row.key());
      if (row.key().good()) {
        bySecret.put(ByteBuffer.wrap(row.hash()), row.key());
        byId.put(row.key().id(), row.key());
        origins.addAll(row.key().origins());
      }
    }
    return new Ring(bySecret, byId, ever, origins, read);
  }
}
