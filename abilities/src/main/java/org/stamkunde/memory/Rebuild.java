package org.stamkunde.memory;

/// Memory folded anew from the timeline alone, and compared with what is remembered.
public interface Rebuild {
  /// Goes through everyone, while others go on remembering; rows that differ are replaced. One that
  /// broke off goes on where it was.
  Rebuilt run(Imports.Progress progress);

  /// What was gone through, and in how many customers (or sums over them) memory, or what a room
  /// keeps of it, differed from its timeline.
  record Rebuilt(long customers, long events, long differences, double seconds) {
    /// With so many sums over everyone that were wrong besides.
    Rebuilt differingAlso(long sums) {
      return new Rebuilt(customers, events, differences + sums, seconds);
    }
  }
}
