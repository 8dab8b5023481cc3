package org.stamkunde.memory;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/// Rings when something was remembered in this process, for whoever waits to read it.
@Component
class Bell {
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition rung = lock.newCondition();
  private final AtomicBoolean ringing = new AtomicBoolean();

  /// Costs next to nothing where it rings already.
  void ring() {
    if (!ringing.getAndSet(true)) {
      lock.lock();
      try {
        rung.signalAll();
      } finally {
        lock.unlock();
      }
    }
  }

  /// Waits until it rings, at most so long: other programs may write to the same timeline.
  void await(long millis) throws InterruptedException {
    lock.lock();
    try {
      long left = TimeUnit.MILLISECONDS.toNanos(millis);
      while (!ringing.get() && left > 0) {
        left = rung.awaitNanos(left);
      }
      ringing.set(false);
    } finally {
      lock.unlock();
    }
  }
}
