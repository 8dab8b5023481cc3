package org.stamkunde.customerbase.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An answer that took long to work out serves again for a few seconds; one that came quickly is
/// worked out each time.
final class Lately<T> {
  private static final long LONG_NANOS = 200_000_000L;
  private static final long SERVES_NANOS = 15_000_000_000L;

  private final Supplier<T> work;
  private final LongSupplier clock;
  private final AtomicReference<@Nullable Kept<T>> kept = new AtomicReference<>();

  private record Kept<T>(T answer, long from) {}

  Lately(Supplier<T> work, LongSupplier nanoClock) {
    this.work = work;
    this.clock = nanoClock;
  }

  T answer() {
    Kept<T> last = kept.get();
    long began = clock.getAsLong();
    if (last != null && began - last.from() < SERVES_NANOS) {
      return last.answer();
    }
    T answer = work.get();
    long ended = clock.getAsLong();
    kept.set(ended - began > LONG_NANOS ? new Kept<>(answer, ended) : null);
    return answer;
  }
}
