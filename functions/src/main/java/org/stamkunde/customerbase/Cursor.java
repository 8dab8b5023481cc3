package org.stamkunde.customerbase;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A place in the list of customers: the sort's value and the record there, how many rows come
/// before the page that begins behind it, and whether to read on from there or back.
public record Cursor(String key, long record, long before, boolean back) {
  private static final String BETWEEN = "\n";

  /// As an address carries it.
  public String written() {
    String plain = String.join(BETWEEN, Long.toString(record), Long.toString(before), key);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /// Null for what no list has written.
  public static @Nullable Cursor read(String written, boolean back) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
      String[] parts = plain.split(BETWEEN, 3);
      return parts.length < 3 || parts[2].indexOf(0) >= 0
          ? null
          : new Cursor(parts[2], Long.parseLong(parts[0]), Long.parseLong(parts[1]), back);
    } catch (IllegalArgumentException notOurs) {
      return null;
    }
  }
}
