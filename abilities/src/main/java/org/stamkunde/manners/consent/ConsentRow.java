package org.stamkunde.manners.consent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Happening;

/// A row of a file of consents: what it tells, or why it cannot be taken.
sealed interface ConsentRow {
  long line();

  /// What the row tells. `unless` says why it cannot be taken, unless it is known already.
  record Told(long line, List<String> cells, Happening happening, @Nullable Mistake unless)
      implements ConsentRow {
    Faulty rejected(String column, String says, Mistake why) {
      return new Faulty(new RejectedRow(line, column, says, why, cells));
    }
  }

  /// Why it cannot be taken.
  record Faulty(RejectedRow reject) implements ConsentRow {
    @Override
    public long line() {
      return reject.line();
    }
  }
}
