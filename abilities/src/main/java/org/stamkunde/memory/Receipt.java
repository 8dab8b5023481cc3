package org.stamkunde.memory;

import org.jspecify.annotations.Nullable;

/// The answer of [Memory#remember]: whose memory it went to, and whether it was news. `refused`
/// says why nothing was remembered of it, where that is so.
public record Receipt(String customer, String event, boolean duplicate, @Nullable String refused) {
  /// Why a happening under an erased name is not remembered.
  public static final String ERASED = "erased";

  public Receipt(String customer, String event, boolean duplicate) {
    this(customer, event, duplicate, null);
  }

  static Receipt erased() {
    return new Receipt("", "", false, ERASED);
  }
}
