package org.stamkunde.memory;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which records are one customer, where more than a common name says so. A merge changes no event:
/// each keeps the record that it came to, so that the merge can be undone.
public interface Merges {

  /// One merge, undone or not: `why` and `by` say who decided it and on what evidence.
  record Merge(
      long id,
      String one,
      String other,
      String why,
      String by,
      Instant at,
      @Nullable Instant undone,
      @Nullable String undoneBy) {}

  /// From now on both are one customer. Throws [Refused] where they are one already, or where one
  /// is not known.
  Merge merge(Identity one, Identity other, String why, String by);

  /// Takes a merge back; each record has its own events, names and consents again.
  Merge undo(long merge, String by);

  /// All merges of this customer, newest first.
  List<Merge> of(Identity identity);
}
