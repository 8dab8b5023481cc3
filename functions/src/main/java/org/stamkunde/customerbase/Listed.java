package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.Rfm;

/// A page of the list of customers. `first` is the place of its first row, counted from 1; cursors
/// are null where the list ends.
public record Listed(List<Row> rows, long first, @Nullable Cursor earlier, @Nullable Cursor next) {

  /// One customer in the list. Estimates are null where nothing could be learned.
  public record Row(
      String customer,
      @Nullable String name,
      @Nullable String city,
      @Nullable String country,
      @Nullable Instant lastPurchase,
      int orders,
      BigDecimal revenue,
      CustomerValue.@Nullable Expected expected12Months,
      @Nullable Double probablyActive,
      Standing standing,
      Rfm.@Nullable Group group) {}

  /// A page, and how many customers fit its conditions.
  public record Answer(Listed page, Fitting fitting) {}

  /// How many customers fit: exactly, or (`more`) at least so many.
  public record Fitting(long customers, boolean more) {}
}
