package org.stamkunde.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
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
/// `closed` sends so many one after the other on each of 64 connections' turns; `read` asks so
/// often for a customer over four connections; `visible` sends 1,000 a second for so many seconds
/// and reads some customers back at once. `pids:1234,5678` names the programs whose processor time
/// is counted. Prints one line of JSON for each.
public final class IngestBenchmark {
  private static final int BATCH = 100;
  private static final int CONNECTIONS = 64;
  private final URI address;
  private final String key;
  private final String run = Long.toString(System.nanoTime(), 36);
  private Work work = new Work(List.of());
  private int turn;

  private IngestBenchmark(URI address, String key) {
    this.address = address;
    this.key = key;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    IngestBenchmark benchmark = new IngestBenchmark(URI.create(arguments[0]), arguments[1]);
    for (String task : List.of(arguments).subList(2, arguments.length)) {
      benchmark.run(task.split(":"));
    }
  }

  private void run(String[] task) throws IOException, InterruptedException {
    turn++;
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
      case "visible" -> visible(number, uniform);
      case "read" -> reads(number, uniform);
      default -> throw new IllegalArgumentException("There is no task " + task[0]);
    }
  }

  /// One event as a shop's server sends it, about 250 bytes.
  private String event(long id, int customer) {
    String kind =
        switch ((int) (id % 3)) {
          case 0 ->
              "\"type\":\"track\",\"event\":\"Product Viewed\",\"properties\":{\"product_id\":\"P"
                  + id % 1_000
                  + "\",\"name\":\"Wool sweater\",\"price\":899.0}";
          case 1 ->
              "\"type\":\"page\",\"name\":\"Category\",\"properties\":{\"path\":\"/category/"
                  + id % 50
                  + "\",\"title\":\"Sweaters\"}";
          default ->
              "\"type\":\"track\",\"event\":\"Size Chosen\",\"properties\":{\"size\":\"M\",\"colour\":\"blue\",\"place\":\"page\"}";
        };
    return "{\"messageId\":\""
        + run
        + "-"
        + turn
        + "-"
        + id
        + "\",\"userId\":\"u"
        + customer
        + "\",\"timestamp\":\""
        + Instant.now()
        + "\","
        + kind
        + "}";
  }

  private Wire.Answer single(Wire wire, long id, int customer) throws IOException {
    return wire.post(id % 3 == 1 ? "/v1/page" : "/v1/track", event(id, customer));
  }

  private interface Sending {
    void send(Wire wire, SplittableRandom random) throws IOException;
  }

  private void onEach(int connections, Sending sending) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    ConcurrentLinkedQueue<IOException> faults = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < connections; i++) {
      SplittableRandom random = new SplittableRandom(turn * 1_000L + i);
      threads.add(
          Thread.ofVirtual()
              .start(() -> {
                try (Wire wire = new Wire(address, key)) {
                  sending.send(wire, random);
                } catch (IOException e) {
                  faults.add(e);
                }
              }));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!faults.isEmpty()) {
      throw new IllegalStateException("a connection broke", faults.peek());
    }
  }

  private static void demand(Wire.Answer answer) {
    if (answer.status() != 200 || answer.has("\"refused\"")) {
      throw new IllegalStateException(
          "An answer was %d: %s"
              .formatted(
                  answer.status(),
                  answer.body().substring(0, Math.min(300, answer.body().length()))));
    }
  }

  private void batches(String what, int total, @Nullable ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Timing timing = new Timing(total / BATCH);
    double before = work.seconds();
    onEach(
        8,
        (wire, random) -> {
          for (int from = next.getAndAdd(BATCH); from < total; from = next.getAndAdd(BATCH)) {
            StringBuilder batch = new StringBuilder(BATCH * 300).append("{\"batch\":[");
            for (int id = from; id < from + BATCH; id++) {
              batch.append(id == from ? "" : ",");
              batch.append(event(id, who == null ? id : who.applyAsInt(random)));
            }
            String json = batch.append("]}").toString();
            long began = System.nanoTime();
            demand(wire.post("/v1/batch", json));
            timing.took(System.nanoTime() - began);
          }
        });
    timing.tell(what, total, work.seconds() - before);
  }

  /// `rate` 0: as fast as answers come.
  private void singles(String what, int total, int rate, ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Timing timing = new Timing(total);
    double before = work.seconds();
    long start = System.nanoTime() + 100_000_000;
    onEach(
        CONNECTIONS,
        (wire, random) -> {
          for (int id = next.getAndIncrement(); id < total; id = next.getAndIncrement()) {
            long due = rate == 0 ? System.nanoTime() : start + id * 1_000_000_000L / rate;
            LockSupport.parkNanos(due - System.nanoTime());
            demand(single(wire, id, who.applyAsInt(random)));
            timing.took(System.nanoTime() - due);
          }
        });
    timing.tell(what, total, work.seconds() - before);
  }

  /// One reader after another's heels on each of four connections.
  private void reads(int total, ToIntFunction<SplittableRandom> who)
      throws IOException, InterruptedException {
    AtomicInteger next = new AtomicInteger();
    Timing timing = new Timing(total);
    double before = work.seconds();
    onEach(
        4,
        (wire, random) -> {
          for (int id = next.getAndIncrement(); id < total; id = next.getAndIncrement()) {
            long began = System.nanoTime();
            demand(wire.get("/v1/customers/u" + who.applyAsInt(random)));
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
    double before = work.seconds();
    long start = System.nanoTime() + 100_000_000;
    onEach(
        CONNECTIONS,
        (wire, random) -> {
          for (int id = next.getAndIncrement(); id < total; id = next.getAndIncrement()) {
            LockSupport.parkNanos(start + id * 1_000_000L - System.nanoTime());
            int customer = who.applyAsInt(random);
            long began = System.nanoTime();
            demand(single(wire, id, customer));
            if (id % 20 == 0) {
              Wire.Answer read = wire.get("/v1/customers/u" + customer);
              timing.took(System.nanoTime() - began);
              missed.addAndGet(read.has("%s-%d-%d\"".formatted(run, turn, id)) ? 0 : 1);
            }
          }
        });
    timing.tell("visible", total, work.seconds() - before);
    System.out.printf(Locale.ROOT, "{\"task\":\"visible\",\"missed\":%d}%n", missed.get());
  }
}
