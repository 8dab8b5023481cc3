package org.stamkunde.memory.orders;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A file of orders as it was understood: its columns, a sample, its faults. Reading it again gives
/// the lines.
public interface OrdersReading {
  /// Encoding, separator, decimal mark, order of dates: what was found, in words.
  List<Finding> findings();

  /// Every column of the file in its order, with what it was read as.
  List<Column> columns();

  /// The first rows as they are in the file.
  List<List<String>> sample();

  long rows();

  long accepted();

  long rejected();

  /// The currency that the file itself names, where it does.
  @Nullable String currency();

  /// Reads the file once more, from its first row.
  void each(Consumer<OrderLine> accepted, Consumer<Reject> rejected);

  /// One thing found out about the file: `what` is encoding, separator, decimals, dates or zone.
  record Finding(String what, String value, String because) {}

  /// A column of the file: its header, what it is read as (null: not used), and an example.
  record Column(int index, String header, @Nullable String field, @Nullable String example) {}

  /// A row that cannot be taken: its line in the file, the column and the cell that is wrong, why,
  /// and its cells.
  record Reject(long line, @Nullable String column, String says, String why, List<String> cells) {}
}
