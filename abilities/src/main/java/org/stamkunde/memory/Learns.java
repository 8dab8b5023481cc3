package org.stamkunde.memory;

/// A room that learns from all customers: after an import or an undo memory reads everyone to it
/// once, in the order of customer ids, sales to nobody known after them.
public interface Learns {
  /// Rooms with a lower number finish first.
  int order();

  Learning begin(AsOf asOf);

  /// One reading of everyone.
  interface Learning {
    void hear(Remembered remembered);

    /// Everyone was heard: fit, score, publish.
    void finish();
  }
}
