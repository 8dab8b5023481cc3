package org.stamkunde.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Events that several clients send at the same time and never again: which of them were answered,
/// and which were not, because the answer broke off.
final class Delivery {
  private static final Pattern RESULT =
      Pattern.compile("\"messageId\":\"([^\"]+)\",\"status\":\"([a-z]+)\"");
  private static final int BATCHING = 4;
  private static final int SINGLES = 10;
  private static final int BATCH = 25;

  /// One event, and whose it is.
  record Event(String id, String customer, String json) {}

  private final String name;
  private final List<String> customers;
  private final long seed;
  private final Map<String, Event> answered = new ConcurrentHashMap<>();
  private final Map<String, Event> unanswered = new ConcurrentHashMap<>();
  private final Map<String, Integer> statuses = new ConcurrentSkipListMap<>();
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean ended;

  /// `name` begins the id of each message.
  Delivery(String name, List<String> customers, long seed) {
    this.name = name;
    this.customers = List.copyOf(customers);
    this.seed = seed;
  }

  void begin(URI address, String key) {
    for (int i = 0; i < BATCHING + SINGLES; i++) {
      int client = i;
      clients.add(Thread.ofVirtual().start(() -> work(client, address, key)));
    }
  }

  /// No client sends more; returns when the last has given up.
  void end() throws InterruptedException {
    ended = true;
    for (Thread client : clients) {
      client.join();
    }
  }

  private void work(int client, URI address, String key) {
    SplittableRandom random = new SplittableRandom(seed + client);
    int next = 0;
    while (!ended) {
      try (Wire wire = new Wire(address, key)) {
        while (!ended) {
          List<Event> events = new ArrayList<>();
          for (int i = 0; i < (client < BATCHING ? BATCH : 1); i++) {
            events.add(event(name + "-" + client + "-" + next++, random));
          }
          events.forEach(event -> unanswered.put(event.id(), event));
          send(wire, events, random.nextBoolean());
        }
      } catch (IOException e) {
        // What was under way stays unanswered.
        rest();
      }
    }
  }

  private static void rest() {
    java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
  }

  private void send(Wire wire, List<Event> events, boolean alone) throws IOException {
    Wire.Answer answer =
        events.size() == 1 && alone
            ? wire.post("/v1/track", events.getFirst().json())
            : wire.post("/v1/batch", batch(events));
    note(answer);
    if (answer.status() != 200) {
      rest();
    }
  }

  static String batch(Collection<Event> events) {
    return events.stream()
        .map(Event::json)
        .collect(java.util.stream.Collectors.joining(",", "{\"batch\":[", "]}"));
  }

  /// Takes down what an answer says of each event.
  Map<String, Integer> note(Wire.Answer answer) {
    Map<String, Integer> told = new ConcurrentSkipListMap<>();
    if (answer.status() != 200) {
      told.merge(Integer.toString(answer.status()), 1, Integer::sum);
    }
    Matcher result = RESULT.matcher(answer.body());
    while (result.find()) {
      told.merge(result.group(2), 1, Integer::sum);
      if (!result.group(2).equals("refused")) {
        Event event = unanswered.remove(result.group(1));
        if (event != null) {
          answered.put(event.id(), event);
        }
      }
    }
    told.forEach((word, count) -> statuses.merge(word, count, Integer::sum));
    return told;
  }

  Map<String, Event> answered() {
    return answered;
  }

  Map<String, Event> unanswered() {
    return unanswered;
  }

  /// How often each status was told.
  Map<String, Integer> statuses() {
    return statuses;
  }

  /// Single calls go to `track`, so every event is one; every fifth is an order.
  private Event event(String id, SplittableRandom random) {
    String customer = customers.get(random.nextInt(customers.size()));
    String what =
        random.nextInt(5) == 0
            ? "\"event\":\"Order Completed\",\"properties\":{\"order_id\":\"%s\",\"currency\":\"NOK\",\"products\":[{\"sku\":\"A%d\",\"name\":\"Lue\",\"quantity\":%d,\"price\":249.5}]}"
                .formatted(id, random.nextInt(50), 1 + random.nextInt(3))
            : "\"event\":\"Product Viewed\",\"properties\":{\"product_id\":\"A%d\",\"name\":\"Lue\"}"
                .formatted(random.nextInt(50));
    return new Event(
        id,
        customer,
        String.format(
            Locale.ROOT,
            "{\"type\":\"track\",\"messageId\":\"%s\",\"userId\":\"%s\",\"timestamp\":\"%s\",%s}",
            id,
            customer,
            Instant.now(),
            what));
  }
}
