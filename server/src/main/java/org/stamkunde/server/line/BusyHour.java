package org.stamkunde.server.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A busy hour of a made-up shop in some seconds, for a rehearsal: programs send events one at a
/// time and in batches, and ask for the customers at once. What Java learns of it about the way of
/// an event and of an answer is there at every later start: without, the first minute of a program
/// is spent on learning it.
final class BusyHour {
  private static final int REQUESTS = 16_000;
  private static final int CONNECTIONS = 4;
  private static final int CUSTOMERS = 300;
  private final URI address;
  private final String authorization;
  private final Clock clock;
  private final AtomicInteger next = new AtomicInteger();

  /// `key`: a server key that may ingest and read.
  BusyHour(URI address, String key, Clock clock) {
    this.address = address;
    this.authorization =
        "Basic "
            + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.US_ASCII));
    this.clock = clock;
  }

  void pass() throws InterruptedException {
    List<Thread> programs = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      programs.add(Thread.ofPlatform().name("program-" + i).start(this::requests));
    }
    for (Thread program : programs) {
      program.join();
    }
  }

  private void requests() {
    for (int n = next.getAndIncrement(); n < REQUESTS; n = next.getAndIncrement()) {
      int customer = n * 7 % CUSTOMERS;
      if (n % 40 == 39) {
        int first = n;
        String batch =
            IntStream.range(0, 20)
                .mapToObj(i -> event(first + i, i + 1, (customer + i) % CUSTOMERS))
                .collect(Collectors.joining(",", "{\"batch\":[", "]}"));
        ask("/v1/batch", batch);
      } else if (n % 2 == 1) {
        ask("/v1/customers/c" + (n - 1) * 7 % CUSTOMERS, null);
      } else {
        ask("/v1/" + type(n / 2), event(n / 2, 0, customer));
      }
    }
  }

  private static String type(int n) {
    return switch (n % 8) {
      case 0, 5 -> "page";
      case 1 -> "identify";
      default -> "track";
    };
  }

  private String event(int n, int of, int customer) {
    String told =
        switch (type(n)) {
          case "identify" ->
              "\"traits\":{\"email\":\"c%d@shop.example\",\"firstName\":\"Kari\"}"
                  .formatted(customer);
          case "page" -> "\"name\":\"Knitwear\",\"properties\":{\"path\":\"/knitwear\"}";
          default ->
              n % 8 == 2
                  ? """
                  "event":"Order Completed","properties":{"order_id":"o%d-%d","currency":"NOK",
                  "products":[{"product_id":"p%d","name":"Wool sweater","price":899,"quantity":1}]}
                  """
                      .formatted(n, of, n % 50)
                  : """
                  "event":"Product Viewed","properties":{"product_id":"p%d","name":"Wool sweater"}
                  """
                      .formatted(n % 50);
        };
    return "{\"type\":\"%s\",\"messageId\":\"%d-%d\",\"userId\":\"c%d\",\"timestamp\":\"%s\",%s}"
        .formatted(type(n), n, of, customer, clock.instant(), told);
  }

  /// Sends a body, or asks where there is none; what is answered is nothing to anybody.
  private void ask(String path, @Nullable String body) {
    try {
      var request = (HttpURLConnection) address.resolve(path).toURL().openConnection();
      request.setRequestProperty("Authorization", authorization);
      if (body != null) {
        request.setDoOutput(true);
        request.setRequestProperty("Content-Type", "application/json");
        try (var out = request.getOutputStream()) {
          out.write(body.getBytes(StandardCharsets.UTF_8));
        }
      }
      InputStream answer =
          request.getResponseCode() < 400 ? request.getInputStream() : request.getErrorStream();
      try (answer) {
        answer.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The rehearsal was not answered", e);
    }
  }
}
