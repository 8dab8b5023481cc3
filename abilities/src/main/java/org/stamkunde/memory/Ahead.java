package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Two threads hand in hand: one makes things a little ahead, the caller's takes them in their
/// order. Whichever fails, both end and the fault is the caller's.
final class Ahead<T> {
  private static final int ROOM = 3;
  private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(ROOM);
  private final int size;
  private @Nullable List<T> open;
  private volatile @Nullable Throwable fault;

  /// The other thread is to stop.
  private static final class Stopped extends RuntimeException {
    Stopped() {
      super("stopped", null, false, false);
    }
  }

  private Ahead(int size) {
    this.size = size;
  }

  /// Hands things over in bundles of `size`.
  static <T> void run(int size, Consumer<Consumer<T>> maker, Consumer<T> taker) {
    new Ahead<T>(size).run(maker, taker);
  }

  private void run(Consumer<Consumer<T>> maker, Consumer<T> taker) {
    Thread thread = Thread.ofPlatform().name("import-ahead").daemon().start(() -> make(maker));
    try {
      for (List<T> next = queue.take(); !next.isEmpty(); next = queue.take()) {
        next.forEach(taker);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted\nMaybe the program is ending.", e);
    } finally {
      end(thread);
    }
    switch (fault) {
      case null -> {}
      case RuntimeException unchecked -> throw unchecked;
      case Error error -> throw error;
      case Throwable other -> throw new IllegalStateException("the maker failed", other);
    }
  }

  private void make(Consumer<Consumer<T>> maker) {
    try {
      maker.accept(this::add);
      hand();
    } catch (Stopped e) {
      return;
    } catch (RuntimeException | Error e) {
      fault = e;
    }
    try {
      put(List.of());
    } catch (Stopped e) {
      // The taker has gone before: nobody waits for the end.
      return;
    }
  }

  private void add(T thing) {
    List<T> bundle = open;
    if (bundle == null) {
      bundle = new ArrayList<>(size);
      open = bundle;
    }
    bundle.add(thing);
    if (bundle.size() == size) {
      hand();
    }
  }

  private void hand() {
    List<T> bundle = open;
    if (bundle != null) {
      open = null;
      put(bundle);
    }
  }

  private void put(List<T> bundle) {
    try {
      queue.put(bundle);
    } catch (InterruptedException e) {
      throw new Stopped();
    }
  }

  private static void end(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      thread.interrupt();
      try {
        thread.join(100);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
