package org.stamkunde.memory.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// What arrived of late, and what became of it: the last few hundred events, in this process alone.
@Component
public class Arrivals {
  private static final int KEPT = 512;
  private final AtomicReferenceArray<Arrival> ring = new AtomicReferenceArray<>(KEPT);
  private final AtomicLong next = new AtomicLong();
  private final LongAdder[] became = new LongAdder[Result.Status.values().length];

  Arrivals() {
    Arrays.setAll(became, i -> new LongAdder());
  }

  void note(Arrival arrival) {
    became[arrival.result().status().ordinal()].increment();
    ring.set((int) (next.getAndIncrement() % KEPT), arrival);
  }

  /// The newest first.
  public List<Arrival> latest() {
    List<Arrival> latest = new ArrayList<>(KEPT);
    long end = next.get();
    for (long at = end - 1; at >= Math.max(0, end - KEPT); at--) {
      Arrival arrival = ring.get((int) (at % KEPT));
      if (arrival != null) {
        latest.add(arrival);
      }
    }
    return latest;
  }

  /// Of how many this became since the program began.
  public long count(Result.Status status) {
    return became[status.ordinal()].sum();
  }

  /// How many arrived since the program began.
  public long count() {
    return next.get();
  }

  /// Drops what is to be forgotten.
  public void forget(Predicate<Arrival> forgotten) {
    for (int i = 0; i < KEPT; i++) {
      Arrival arrival = ring.get(i);
      if (arrival != null && forgotten.test(arrival)) {
        ring.compareAndSet(i, arrival, null);
      }
    }
  }
}
