package org.stamkunde.manners.own;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// Lets an answer take as long whether something had to be written down or not: so the time tells
/// nobody whether a link is one of ours.
public final class Evenly {
  private Evenly() {}

  /// The answer, not before this long; one that takes longer is not held up.
  public static <T> T answered(Duration atLeast, Supplier<T> answer) {
    long from = System.nanoTime();
    T given = answer.get();
    long left = atLeast.toNanos() - (System.nanoTime() - from);
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = atLeast.toNanos() - (System.nanoTime() - from);
    }
    return given;
  }
}
