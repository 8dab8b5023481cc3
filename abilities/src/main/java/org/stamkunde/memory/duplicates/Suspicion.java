package org.stamkunde.memory.duplicates;

import java.util.List;

/// Why two customers may be one: in bits (each doubles the odds) what was believed before anything
/// was compared, what each field says, and what is taken off because those who live together would
/// be as alike.
public record Suspicion(
    double before, List<Sign> signs, double household, double bits, double probability) {

  /// What one field says: above zero for one customer, below zero against.
  public record Sign(String field, String level, double bits) {}

  public Suspicion {
    signs = List.copyOf(signs);
  }
}
