package org.stamkunde.linkage;

/// Two records that may be one customer, by their numbers, with the evidence in bits: each bit
/// doubles the odds.
public record Match(int one, int other, double bits, long levels) {
  public double probability() {
    return Weights.probability(bits);
  }

  public Level level(int field) {
    return Vectors.level(levels, field);
  }
}
