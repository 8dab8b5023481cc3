package org.stamkunde.engagement;

import org.stamkunde.catalogue.Shelf;
import org.stamkunde.memory.AsOf;

/// What one answer looks at, taken once: the shop's today and currency, what its products are
/// called, and what was learnt of tastes.
record Sight(AsOf today, String currency, Shelf shelf, LearntTastes tastes) {
  Phrases phrases(Tongue tongue) {
    return new Phrases(tongue, today, currency);
  }

  int day() {
    return Math.toIntExact(today.day().toEpochDay());
  }
}
