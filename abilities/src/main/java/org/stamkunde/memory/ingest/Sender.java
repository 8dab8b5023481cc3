package org.stamkunde.memory.ingest;

import org.stamkunde.memory.Trust;

/// Who tells: the key that was shown, and how far whoever holds it is believed.
public record Sender(String key, Trust trust) {
  boolean believed() {
    return trust == Trust.SHOP;
  }
}
