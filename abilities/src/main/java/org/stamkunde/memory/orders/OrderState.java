package org.stamkunde.memory.orders;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.ColumnName;

/// Whether an export says of an order that it came to nothing: cancelled, failed, or paid back as a
/// whole. Such an order is no sale, and its lines stand there with their full prices.
final class OrderState {
  private static final Set<String> UNDONE =
      Set.of(
          "cancelled",
          "canceled",
          "cancel",
          "voided",
          "refunded",
          "failed",
          "expired",
          "fraud",
          "trash",
          "kansellert",
          "avbestilt",
          "refundert",
          "mislyktes",
          "annulleret",
          "annullert",
          "afbestilt",
          "refunderet",
          "mislykkedes");

  private final boolean dated;
  private final boolean named;
  private final boolean closedIsPaidBack;

  OrderState(Columns columns) {
    dated = columns.has(Field.CANCELLED);
    named = columns.has(Field.STATE);
    closedIsPaidBack = "Magento".equals(columns.dialect());
  }

  /// The field that says so of the row at hand, if one does.
  @Nullable Field undone(Cells cells) {
    if (dated && cells.at(Field.CANCELLED) && isDay(cells)) {
      return Field.CANCELLED;
    }
    return named && cells.at(Field.STATE) && isUndone(cells.word()) ? Field.STATE : null;
  }

  /// Neither a word for no nor `0000-00-00`.
  private static boolean isDay(Cells cells) {
    for (int at = cells.from; at < cells.to; at++) {
      if (cells.text[at] >= '1' && cells.text[at] <= '9') {
        return true;
      }
    }
    return false;
  }

  private boolean isUndone(String written) {
    String plain = ColumnName.plain(written);
    // WooCommerce's own names begin so.
    String state = plain.startsWith("wc") ? plain.substring(2) : plain;
    return UNDONE.contains(state) || closedIsPaidBack && state.equals("closed");
  }
}
