package org.stamkunde.manners.consent;

import java.util.List;

/// One row of a file that cannot be taken: its line, which of its columns says what, why not, and
/// all its cells.
public record RejectedRow(long line, String column, String says, Mistake why, List<String> cells) {
  public RejectedRow {
    cells = List.copyOf(cells);
  }
}
