package org.stamkunde.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a consent was given. `sender` is to whom, null for the shop itself; `version` that of the
/// wording (0 where none is known) and `language` the one it was read in; `how` the way it came:
/// form, call, import, double-opt-in, tag and the like; `evidence` what shows it: a keyed hash of
/// an address, a note of the call, the token that was sent back; `jurisdiction` whose law it was
/// given under; `expires` when it ends by itself.
public record Proof(
    @Nullable String sender,
    int version,
    @Nullable String language,
    @Nullable String how,
    @Nullable String evidence,
    @Nullable String jurisdiction,
    @Nullable Instant expires) {

  /// How a yes came that stood in a column of an export of orders.
  public static final String EXPORTED = "order-export";

  /// Nobody told how.
  public static final Proof NONE = new Proof(null, 0, null, null, null, null, null);
}
