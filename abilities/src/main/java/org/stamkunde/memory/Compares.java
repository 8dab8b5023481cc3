package org.stamkunde.memory;

import java.util.List;

/// A room that keeps, of each customer, what follows from memory alone, and can find where it does
/// not: a rebuild asks it after each few customers.
public interface Compares {
  /// Those of these customers of whom the room keeps something else than follows from memory, as it
  /// stands in the running transaction. Nothing is changed: the room is told of them again.
  List<Long> differing(List<Remembered> remembered);

  /// How many of the sums that the room keeps over everyone are not what counting gives; it counts
  /// these anew. Asked once everyone was gone through, in a transaction of its own.
  default long mendSums() {
    return 0;
  }
}
