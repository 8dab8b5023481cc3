package org.stamkunde.memory;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What a room holds in the program for as long as its stamp stays the same.
public final class Stamped<T> implements Supplier<T> {
  private final Stamp stamp;
  private final Supplier<T> reading;
  private volatile @Nullable Held<T> held;

  private record Held<T>(@Nullable String stamp, T value) {}

  Stamped(Stamp stamp, Supplier<T> reading) {
    this.stamp = stamp;
    this.reading = reading;
  }

  @Override
  public T get() {
    return by(stamp.seen());
  }

  /// As it is at this moment, whatever was seen before.
  public T now() {
    return by(stamp.anew());
  }

  /// The stamp was read before: what is read now is at least as new.
  private T by(@Nullable String seen) {
    Held<T> known = held;
    if (known != null && Objects.equals(known.stamp(), seen)) {
      return known.value();
    }
    T value = reading.get();
    // A running transaction may have read what is never committed.
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      held = new Held<>(seen, value);
    }
    return value;
  }
}
