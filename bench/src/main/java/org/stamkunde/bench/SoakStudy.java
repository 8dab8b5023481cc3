package org.stamkunde.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Offers single events at an even rate for a long time over 64 connections, with latency from the
/// moment at which each was due, and prints what each minute brought: how long the events took, and
/// how large the program and its tables became.
///
/// Arguments: launcher, minutes, events a second (0: four fifths of what is answered without a
/// pause, found in 20 seconds), customers. The console is started on a home of its own, filled, and
/// left in peace for a while before the first minute.
public final class SoakStudy {
  private static final int SETTLING_SECONDS = 20;
  private final int minutes;
  private final Traffic traffic;
  private final ToIntFunction<SplittableRandom> who;
  private final Sizes sizes;

  private SoakStudy(
      int minutes, Traffic traffic, ToIntFunction<SplittableRandom> who, Sizes sizes) {
    this.minutes = minutes;
    this.traffic = traffic;
    this.who = who;
    this.sizes = sizes;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path launcher = Path.of(arguments[0]);
    int customers = Integer.parseInt(arguments[3]);
    Path home = Files.createTempDirectory("stamkunde-soak");
    StartedConsole console = StartedConsole.on(home, launcher);
    try {
      Traffic traffic = new Traffic(console.address(), StartedConsole.key(launcher, home));
      traffic.batches(customers, null, new Timing(customers / 100));
      Thread.sleep(SETTLING_SECONDS * 1_000L);
      ToIntFunction<SplittableRandom> who = Visitors.uniform(customers);
      SoakStudy study =
          new SoakStudy(Integer.parseInt(arguments[1]), traffic, who, new Sizes(console));
      int rate = Integer.parseInt(arguments[2]);
      study.run(rate > 0 ? rate : study.fourFifthsOfThePeak());
    } finally {
      console.end();
      KilledImports.remove(home);
    }
  }

  private int fourFifthsOfThePeak() throws InterruptedException {
    traffic.next();
    Timing timing = new Timing(1_000_000);
    int seconds = 20;
    int sent = traffic.asFastAsAnswered(seconds, who, timing);
    double[] took = timing.millis(.5, .99, 1);
    System.out.printf(
        Locale.ROOT,
        "Peak over %d connections for %d s: %d events/s (p50 %.1f, p99 %.1f, max %.0f ms).%n%n",
        Traffic.CONNECTIONS,
        seconds,
        sent / seconds,
        took[0],
        took[1],
        took[2]);
    Thread.sleep(SETTLING_SECONDS * 1_000L);
    return sent / seconds * 4 / 5;
  }

  private void run(int rate) throws IOException, InterruptedException {
    System.out.printf(Locale.ROOT, "Offered: %,d events/s.%n%n", rate);
    System.out.println("Live heap before: " + sizes.liveHeap() + " MiB.\n");
    System.out.println(
        "| minute | events | p50, ms | p99, ms | max, ms | heap after collection, MiB: lowest in"
            + " use, last full | program resident, MiB | PostgreSQL's own, MiB | tables, MiB |");
    System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    int each = rate * 60;
    Timing[] timings =
        IntStream.range(0, minutes).mapToObj(m -> new Timing(each)).toArray(Timing[]::new);
    traffic.next();
    long start = System.nanoTime() + 100_000_000;
    Thread table = Thread.ofPlatform().start(() -> tell(timings, each));
    AtomicInteger next = new AtomicInteger();
    int total = minutes * each;
    traffic.onEach(
        Traffic.CONNECTIONS,
        (wire, random) -> {
          for (int id = next.getAndIncrement(); id < total; id = next.getAndIncrement()) {
            long due = start + id * 1_000_000_000L / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            traffic.single(wire, id, who.applyAsInt(random));
            timings[id / each].took(System.nanoTime() - due);
          }
        });
    table.join();
    System.out.println("\nLive heap after: " + sizes.liveHeap() + " MiB.");
  }

  /// Each minute when its last event was answered, however late that is.
  private void tell(Timing[] timings, int each) {
    for (int minute = 0; minute < timings.length; minute++) {
      sizes.lookAnew();
      while (timings[minute].count() < each) {
        LockSupport.parkNanos(1_000_000_000L);
        sizes.look();
      }
      double[] took = timings[minute].millis(.5, .99, 1);
      System.out.printf(
          Locale.ROOT,
          "| %d | %d | %.2f | %.1f | %.0f | %s |%n",
          minute + 1,
          timings[minute].count(),
          took[0],
          took[1],
          took[2],
          sizes.row());
    }
  }
}
