package org.stamkunde.bench;

import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Pours events over HTTP into a running console, with durable commits behind it.
///
/// Arguments: address, server key (scopes ingest and read), then what to do in order, each
/// `word:number:customers`: `fill` makes so many customers; `uniform` and `zipf` send so many
/// events in batches of 100 for existing customers; `open` offers 3,000 single events a second for
/// so many seconds over 64 connections, with latency from the moment at which each was due;
/// `closed` sends so many, each connection as fast as it is answered, and `peak` does that for so
/// many seconds; `read` asks so often for a customer over four connections; `visible` sends 1,000 a
/// second for so many seconds and reads some customers back at once. `seed:7` says who comes from
/// then on, and `pids:1234,5678` names the programs whose processor time is counted. Prints one
/// line of JSON for each.
public final class IngestBenchmark {
  private final Traffic traffic;
  private Work work = new Work(List.of());

  private IngestBenchmark(Traffic traffic) {
    this.traffic = traffic;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Traffic traffic = new Traffic(URI.create(arguments[0]), arguments[1]);
    IngestBenchmark benchmark = new IngestBenchmark(traffic);
    for (String task : List.of(arguments).subList(2, arguments.length)) {
      benchmark.run(task.split(":"));
    }
  }

  private void run(String[] task) throws IOException, InterruptedException {
    traffic.next();
    if (task[0].equals("seed")) {
      traffic.seed(Long.parseLong(task[1]));
      return;
    }
    if (task[0].equals("pids")) {
      work = new Work(Arrays.stream(task[1].split(",")).map(Long::valueOf).toList());
      return;
    }
    int number = Integer.parseInt(task[1]);
    int customers = task.length > 2 ? Integer.parseInt(task[2]) : number;
    ToIntFunction<SplittableRandom> uniform = Visitors.uniform(customers);
    switch (task[0]) {
      case "fill" -> batches("fill", number, null);
      case "uniform" -> batches("uniform", number, uniform);
      case "zipf" -> batches("zipf", number, Visitors.zipf(customers));
      case "open" -> singles("open", number * 3_000, 3_000, uniform);
      case "closed" -> singles("closed", number, 0, uniform);
      case "peak" -> peak(number, uniform);
      case "visible" -> visible(number, uniform);
      case "read" -> reads(number, uniform);
      default -> throw new IllegalArgumentException("There is no task " + task[0]);
    }
  }

  private void batches(String what, int total, @Nullable ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    Timing timing = new Timing(total / 100);
    double before = work.seconds();
    traffic.batches(total, who, timing);
    timing.tell(what, total, work.seconds() - before);
  }

  /// `rate` 0: as fast as answers come.
  private void singles(String what, int total, int rate, ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Timing timing = new Timing(total);
    double before = work.seconds();
    long start = System.nanoTime() + 100_000_000;
    traffic.onEach(
        Traffic.CONNECTIONS,
        (wire, random) -> {
          for (int id = next.getAndIncrement(); id < total; id = next.getAndIncrement()) {
            long due = rate == 0 ? System.nanoTime() : start + id * 1_000_000_000L / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            traffic.single(wire, id, who.applyAsInt(random));
            timing.took(System.nanoTime() - due);
          }
        });
    timing.tell(what, total, work.seconds() - before);
  }

  private void peak(int seconds, ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    Timing timing = new Timing(seconds * 50_000);
    double before = work.seconds();
    int sent = traffic.asFastAsAnswered(seconds, who, timing);
    timing.tell("peak", sent, work.seconds() - before);
  }

  /// One reader after another's heels on each of four connections.
  private void reads(int total, ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Timing timing = new Timing(total);
    double before = work.seconds();
    traffic.onEach(
        4,
        (wire, random) -> {
          for (int id = next.getAndIncrement(); id < total; id = next.getAndIncrement()) {
            long began = System.nanoTime();
            Traffic.demand(wire.get("/v1/customers/u" + who.applyAsInt(random)));
            timing.took(System.nanoTime() - began);
          }
        });
    timing.tell("read", total, work.seconds() - before);
  }

  /// From sending an event to having read it in the customer's timeline.
  private void visible(int seconds, ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    int total = seconds * 1_000;
    AtomicInteger next = new AtomicInteger();
    AtomicLong missed = new AtomicLong();
    Timing timing = new Timing(total / 20);
    Timing telling = new Timing(total);
    double before = work.seconds();
    long start = System.nanoTime() + 100_000_000;
    traffic.onEach(
        Traffic.CONNECTIONS,
        (wire, random) -> {
          for (int id = next.getAndIncrement(); id < total; id = next.getAndIncrement()) {
            LockSupport.parkNanos(start + id * 1_000_000L - System.nanoTime());
            int customer = who.applyAsInt(random);
            long began = System.nanoTime();
            traffic.single(wire, id, customer);
            telling.took(System.nanoTime() - began);
            if (id % 20 == 0) {
              Wire.Answer read = wire.get("/v1/customers/u" + customer);
              timing.took(System.nanoTime() - began);
              missed.addAndGet(read.has(traffic.id(id) + "\"") ? 0 : 1);
            }
          }
        });
    timing.tell("visible", total, work.seconds() - before);
    telling.tell("visible: sending alone", total, work.seconds() - before);
    System.out.printf(Locale.ROOT, "{\"task\":\"visible\",\"missed\":%d}%n", missed.get());
  }
}
