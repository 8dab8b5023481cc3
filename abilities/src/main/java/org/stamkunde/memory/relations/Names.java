package org.stamkunde.memory.relations;

import java.nio.charset.StandardCharsets;
import org.stamkunde.memory.Identity;

/// The names by which relations find each other.
final class Names {
  /// Longer names cannot be looked up.
  static final int MOST_BYTES = 1_000;

  private Names() {}

  /// One way of writing each name.
  static String of(String id) {
    return Identity.parse(id.strip()).id();
  }

  static boolean fits(String name) {
    return name.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
