package org.stamkunde.memory;

import java.util.Set;
import java.util.TreeSet;

/// The transaction must begin anew: what it rests on changed meanwhile, or it needs parts of the
/// timeline (`parts`, all of them) that it could not take in ascending order.
final class Again extends RuntimeException {
  private final transient Set<Integer> parts;

  Again(Set<Integer> parts) {
    super("again", null, false, false);
    this.parts = new TreeSet<>(parts);
  }

  Set<Integer> parts() {
    return parts;
  }
}
