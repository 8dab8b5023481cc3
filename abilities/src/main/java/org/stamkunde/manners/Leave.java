package org.stamkunde.manners;

import java.util.Optional;
import org.stamkunde.memory.Stance;

/// Leave to find words for one customer, and which: whether they may speak of him, whether they may
/// sell, and with what they open. By a [Permit] they may reach him; by a [Preview] never.
public sealed interface Leave permits Permit, Preview {
  /// The way on which the words go, or would go.
  Channel channel();

  /// Whether something may be offered.
  boolean maySell();

  /// Whether the words may speak of this customer at all; otherwise they are those for a stranger.
  boolean personal();

  /// The mended complaint with which the message opens.
  Optional<Stance.Complaint> opening();
}
