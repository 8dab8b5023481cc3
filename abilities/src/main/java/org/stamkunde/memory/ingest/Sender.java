package org.stamkunde.memory.ingest;

import org.stamkunde.memory.Trust;

/// Who tells: the key that was shown, and how far whoever holds it is believed.
public record Sender(String key, Trust trust) {
  /// The same key, with the shop's signature under who the visitor is.
  Sender vouchedFor() {
    return new Sender(key, Trust.SHOP);
  }

  boolean believed() {
    return trust == Trust.SHOP;
  }
}
