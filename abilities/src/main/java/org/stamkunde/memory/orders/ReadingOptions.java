package org.stamkunde.memory.orders;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What a person may say about a file that the file does not tell: null leaves it to the file and
/// the shop.
public record ReadingOptions(
    @Nullable String currency,
    @Nullable ZoneId zone,
    @Nullable DateOrder dates,
    boolean acceptRejects) {
  /// The order of day and month where the file leaves it open.
  public enum DateOrder {
    DAY_FIRST,
    MONTH_FIRST
  }

  public static final ReadingOptions NONE = new ReadingOptions(null, null, null, false);
}
