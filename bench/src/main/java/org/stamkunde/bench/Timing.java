package org.stamkunde.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/// What a number of requests took, from the first to the last.
final class Timing {
  private final long began = System.nanoTime();
  private final long[] nanos;
  private final AtomicInteger count = new AtomicInteger();

  Timing(int most) {
    nanos = new long[most + 1];
  }

  void took(long nanoseconds) {
    int at = count.getAndIncrement();
    if (at < nanos.length) {
      nanos[at] = nanoseconds;
    }
  }

  /// One line of JSON: how many events in which time, and how long single requests took.
  void tell(String task, int events, double workSeconds) {
    double seconds = (System.nanoTime() - began) / 1e9;
    long[] sorted = sorted();
    System.out.printf(
        Locale.ROOT,
        "{\"task\":\"%s\",\"events\":%d,\"seconds\":%.2f,\"perSecond\":%.0f,\"workMicros\":%.1f,"
            + "\"p50\":%.2f,\"p99\":%.2f,\"p999\":%.2f,\"max\":%.2f}%n",
        task,
        events,
        seconds,
        events / seconds,
        workSeconds * 1e6 / events,
        millis(sorted, .5),
        millis(sorted, .99),
        millis(sorted, .999),
        millis(sorted, 1));
  }

  /// How many were taken down until now.
  int count() {
    return count.get();
  }

  /// Milliseconds that this share of them took at most, for each share.
  double[] millis(double... shares) {
    long[] sorted = sorted();
    return Arrays.stream(shares).map(share -> millis(sorted, share)).toArray();
  }

  private long[] sorted() {
    long[] sorted = Arrays.copyOf(nanos, Math.min(count.get(), nanos.length));
    Arrays.sort(sorted);
    return sorted;
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, (int) (sorted.length * share))] / 1e6;
  }
}
