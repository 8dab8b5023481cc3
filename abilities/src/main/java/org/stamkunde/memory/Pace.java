package org.stamkunde.memory;

import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/// How long it takes until what is told is remembered: how often, by bounds in seconds, in all, and
/// how much waits just now.
@Component
public class Pace {
  private static final double[] BOUNDS = {
    .001, .002, .005, .01, .02, .05, .1, .2, .5, 1, 2, 5, Double.POSITIVE_INFINITY
  };
  private final LongAdder[] counts = new LongAdder[BOUNDS.length];
  private final LongAdder nanos = new LongAdder();

  private final Committers committers;

  Pace(Committers committers) {
    this.committers = committers;
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new LongAdder();
    }
  }

  /// How many happenings wait for their commit now.
  public int waiting() {
    return committers.waiting();
  }

  void took(long nanoseconds) {
    double seconds = nanoseconds / 1e9;
    int at = 0;
    while (seconds > BOUNDS[at]) {
      at++;
    }
    counts[at].increment();
    nanos.add(nanoseconds);
  }

  /// The bounds, the last without end.
  public double[] bounds() {
    return BOUNDS.clone();
  }

  /// How often it took at most the bound of this place.
  public long within(int place) {
    long sum = 0;
    for (int i = 0; i <= place; i++) {
      sum += counts[i].sum();
    }
    return sum;
  }

  public double seconds() {
    return nanos.sum() / 1e9;
  }
}
