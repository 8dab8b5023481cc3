package org.stamkunde.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// What a shop's server sends to a running console, over as many connections as are asked for.
final class Traffic {
  static final int CONNECTIONS = 64;
  private static final int BATCH = 100;
  private static final int BATCHING = 8;
  private final URI address;
  private final String key;
  private final String run = Long.toString(System.nanoTime(), 36);
  private long seed;
  private int turn;

  Traffic(URI address, String key) {
    this.address = address;
    this.key = key;
  }

  /// What one connection does.
  interface Sending {
    void send(Wire wire, SplittableRandom random) throws IOException;
  }

  /// Who comes from now on; by the same seed always the same customers, with longer histories.
  void seed(long seed) {
    this.seed = seed;
  }

  /// Begins anew: no event has the id of an earlier turn.
  void next() {
    turn++;
  }

  String id(long number) {
    return run + "-" + turn + "-" + number;
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
        + id(id)
        + "\",\"userId\":\"u"
        + customer
        + "\",\"timestamp\":\""
        + Instant.now()
        + "\","
        + kind
        + "}";
  }

  /// Sends one event by itself.
  void single(Wire wire, long id, int customer) throws IOException {
    demand(wire.post(id % 3 == 1 ? "/v1/page" : "/v1/track", event(id, customer)));
  }

  /// Sends so many events in batches of 100, for each customer once where nobody is named.
  void batches(int total, @Nullable ToIntFunction<SplittableRandom> who, Timing timing)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    onEach(
        BATCHING,
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
  }

  /// Sends single events over all connections for so many seconds, as fast as they are answered,
  /// and tells how many.
  int asFastAsAnswered(int seconds, ToIntFunction<SplittableRandom> who, Timing timing)
      throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    onEach(
        CONNECTIONS,
        (wire, random) -> {
          for (long now = System.nanoTime(); now < end; now = System.nanoTime()) {
            single(wire, next.getAndIncrement(), who.applyAsInt(random));
            timing.took(System.nanoTime() - now);
          }
        });
    return next.get();
  }

  /// Returns when every connection has done its part. Each has a thread of the system's: the load
  /// shares the processors with what it measures, and so it weighs least.
  void onEach(int connections, Sending sending) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    ConcurrentLinkedQueue<IOException> faults = new ConcurrentLinkedQueue<>();
    for (int i = 0; i < connections; i++) {
      SplittableRandom random = new SplittableRandom(seed * 1_000_000 + turn * 1_000L + i);
      threads.add(
          Thread.ofPlatform()
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
      throw new IllegalStateException(
          "all must be sent and accepted\nMaybe the console ended.", faults.peek());
    }
  }

  /// An answer that is not well ends the connection.
  static void demand(Wire.Answer answer) throws IOException {
    if (answer.status() != 200 || answer.has("\"refused\"")) {
      throw new IOException(
          "An answer was %d: %s"
              .formatted(
                  answer.status(),
                  answer.body().substring(0, Math.min(300, answer.body().length()))));
    }
  }
}
