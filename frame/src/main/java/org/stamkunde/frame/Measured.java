package org.stamkunde.frame;

import java.util.List;

/// A part of the program that can be measured while it runs, and that says what is wrong with it.
public interface Measured {
  /// What is to be told now; cheap enough to be asked every few seconds.
  List<Measure> measures();

  /// What to know about its health; nothing where all is well and worth no word.
  default List<Finding> findings() {
    return List.of();
  }

  /// One thing looked at, whether it is as it should be, and what was found.
  record Finding(String name, boolean ok, String says) {}
}
