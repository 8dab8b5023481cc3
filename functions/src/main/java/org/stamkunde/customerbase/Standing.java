package org.stamkunde.customerbase;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where a customer stands with us, by the probability of still being one: active from 70 %, lost
/// below 30 %, leaving in between; unknown where nothing could be learned.
public enum Standing {
  UNKNOWN(1.01, "unknown"),
  ACTIVE(0.7, "active"),
  LEAVING(0.3, "leaving"),
  LOST(0, "lost");

  private final double from;
  private final String word;

  Standing(double from, String word) {
    this.from = from;
    this.word = word;
  }

  /// How addresses, texts and JSON call it.
  public String word() {
    return word;
  }

  static Standing of(double probablyActive) {
    return probablyActive >= ACTIVE.from ? ACTIVE : probablyActive >= LEAVING.from ? LEAVING : LOST;
  }

  /// The standing with this word; null for a word that none has.
  public static @Nullable Standing worded(@Nullable String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).findFirst().orElse(null);
  }

  static Standing numbered(int number) {
    return values()[number];
  }
}
