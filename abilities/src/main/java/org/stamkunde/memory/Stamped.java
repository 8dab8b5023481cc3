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
    Held<T> known = held;
    // The stamp comes first: what is read after it is at least as new.
    String seen = stamp.seen();
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
