package org.stamkunde.catalogue;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// The shelf as this program holds it, for decisions that do not wait for the database: it is read
/// when it is first asked for, and once more after each change that this program made.
@Component
public class HeldShelf {
  private final Supplier<Shelf> reading;
  private final AtomicLong changes = new AtomicLong();
  private volatile @Nullable Seen seen;

  @Autowired
  HeldShelf(Products products) {
    this(products::named);
  }

  HeldShelf(Supplier<Shelf> reading) {
    this.reading = reading;
  }

  /// The shelf as it was read, after how many changes.
  private record Seen(Shelf shelf, long changes) {}

  /// The products as they were named after the last change.
  public Shelf shelf() {
    Seen known = seen;
    // Counted before it is read: what changes meanwhile is read again.
    long before = changes.get();
    if (known != null && known.changes() == before) {
      return known.shelf();
    }
    Shelf fresh = reading.get();
    seen = new Seen(fresh, before);
    return fresh;
  }

  /// The shelf changes when the running transaction is committed.
  void change() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      changes.incrementAndGet();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            changes.incrementAndGet();
          }
        });
  }
}
