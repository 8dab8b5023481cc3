package org.stamkunde.server.keys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A key as programs and people read it.
final class KeyWords {
  private KeyWords() {}

  static Map<String, @Nullable Object> json(Key key, @Nullable String secret) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", key.id());
    if (secret != null) {
      json.put("key", secret);
    }
    json.put("kind", KeyRows.word(key.kind()));
    json.put("scopes", scopes(key));
    json.put("origins", key.origins());
    if (secret != null && key.signing() != null) {
      json.put("signingSecret", key.signing());
    }
    json.put("requestsPerSecond", key.limit());
    json.put("created", key.created().toString());
    json.put("revoked", key.revoked() == null ? null : key.revoked().toString());
    return json;
  }

  static List<String> scopes(Key key) {
    return key.scopes().stream().sorted().map(KeyRows::word).toList();
  }

  static String line(Key key) {
    List<String> words = new ArrayList<>();
    words.add(key.id());
    words.add(KeyRows.word(key.kind()));
    words.add(String.join(",", scopes(key)));
    words.addAll(key.origins());
    if (key.limit() != null) {
      words.add(key.limit() + " requests/s");
    }
    if (key.revoked() != null) {
      words.add("revoked " + key.revoked().toString().substring(0, 10));
    }
    return String.join("  ", words);
  }
}
