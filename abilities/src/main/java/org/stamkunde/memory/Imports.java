package org.stamkunde.memory;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.orders.OrdersReading;
import org.stamkunde.memory.orders.ReadingOptions;

/// Orders from a shop's export: shown as they would be read, taken in, taken back.
public interface Imports {
  /// Reads the whole file and writes nothing.
  OrdersReading read(Path file, ReadingOptions options);

  /// What taking this file in would do, as far as it can be told without writing; its id is 0.
  default Result foresee(OrdersReading reading) {
    return new Result(0, reading.rows(), reading.accepted(), reading.rejected(), 0, 0, 0, null, 0);
  }

  /// Takes a file in, from the first row to values and recommendations that know it.
  Result run(Path file, ReadingOptions options, Progress progress);

  /// Takes back what this import brought and no other import carries.
  Undone undo(long id, Progress progress);

  List<Import> all();

  Optional<Import> one(long id);

  /// How far an import is: `stage` is reading, staging, applying, learning or undoing; `of` is 0
  /// where the end is not known.
  interface Progress {
    void at(String stage, long done, long of);
  }

  /// What one import did.
  record Result(
      long id,
      long rows,
      long accepted,
      long rejected,
      long duplicates,
      long customers,
      long orders,
      @Nullable Path rejects,
      double seconds) {}

  /// What an undo did: keys retracted, and keys kept because another import carries them.
  record Undone(long id, long retracted, long kept, double seconds) {}

  /// An import as the list of imports shows it. `state` is reading, staged, applying, done,
  /// undoing, undone or dropped.
  record Import(
      long id, String file, String state, Instant began, @Nullable Instant ended, Result result) {}
}
