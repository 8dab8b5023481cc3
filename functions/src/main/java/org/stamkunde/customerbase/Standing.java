package org.stamkunde.customerbase;

/// Where a customer stands with us, by the probability of still being one.
enum Standing {
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
  String word() {
    return word;
  }

  static Standing of(double probablyActive) {
    return probablyActive >= ACTIVE.from ? ACTIVE : probablyActive >= LEAVING.from ? LEAVING : LOST;
  }

  static Standing numbered(int number) {
    return values()[number];
  }
}
