package org.stamkunde.memory.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.stamkunde.memory.Happening;

/// Whatever is sent, each event is taken or refused with a sentence; nothing else ever comes of it.
class MalformedEventsTest {
  private static final long SEED = 20_260_105;
  private static final int CASES = 10_000;
  private static final String[] CALLS = {"identify", "track", "page", "screen", "group", "alias"};
  private static final String[] NAMES = {
    "messageId", "userId", "anonymousId", "event", "timestamp", "properties", "traits", "context",
    "previousId", "groupId", "integrations", "type", "specversion", "id", "source", "subject",
    "time", "data", "originalTimestamp", "sentAt", "name"
  };
  private static final String[] INSIDE = {
    "order_id",
    "transaction_id",
    "items",
    "products",
    "price",
    "quantity",
    "currency",
    "email",
    "phone",
    "address",
    "company",
    "consent",
    "categoryPreferences",
    "path",
    "url",
    "revenue",
    "item_id",
    "sku",
    "page",
    "traits",
    "secret-planted-name",
    "purpose",
    "channel",
    "wording",
    "proof",
    "scope",
    "what",
    "ended",
    "contacts",
    "days",
    "relevance",
    "expires",
    "text"
  };
  private static final String[] VALUES = {
    "null",
    "true",
    "-1",
    "1e308",
    "1e-400",
    "1e999999999",
    "9".repeat(400),
    "\"\"",
    "\"planted\"",
    "\"" + "x".repeat(5_000) + "\"",
    "[]",
    "{}",
    "[[]]",
    "{\"a\":{\"b\":null}}",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"2026-13-45\"",
    "\"2026-01-05T10:00:00Z\"",
    "\"+999999999-12-31T23:59:59Z\"",
    "\"' OR 1=1 --\"",
    "\"<script>\"",
    "\"email:\"",
    "\"a@b\"",
    "\"1.0\"",
    "\"purchase\"",
    "\"refund\"",
    "\"view_item\"",
    "\"consented\"",
    "\"withdrew\"",
    "\"objected\"",
    "\"limited\"",
    "\"email\"",
    "\"channel\"",
    "\"u1\"",
    "12",
    "0.1",
    "NaN",
    "'",
    "{\"a\":1,\"a\":2}"
  };
  private final Post post = new Post();
  private final SplittableRandom random = new SplittableRandom(SEED);

  @Test
  void areTakenOrRefusedWithASentence() {
    for (int n = 0; n < CASES; n++) {
      byte[] body = body();
      Sender sender = random.nextBoolean() ? Post.SHOP : Post.BROWSER;
      String call = CALLS[random.nextInt(CALLS.length)];
      Supplier<List<Result>> sent =
          switch (random.nextInt(4)) {
            case 0 -> () -> post.receiving.batch(sender, body);
            case 1 -> () -> List.of(post.receiving.cloudEvent(sender, body));
            case 2 -> () -> post.receiving.cloudEvents(sender, body);
            default -> () -> List.of(post.receiving.one(sender, call, body));
          };
      String as = "seed %d, case %d".formatted(SEED, n);
      try {
        for (Result result : sent.get()) {
          if (result.refused()) {
            assertThat(result.detail()).as(as).endsWith(".").doesNotContain("planted");
          } else {
            assertThat(result.messageId()).as(as).isNotBlank();
          }
        }
      } catch (Unreadable e) {
        assertThat(e.getMessage()).as(as).isNotBlank().doesNotContain("planted");
      }
    }
    assertThat(post.memory.heard.size()).isGreaterThan(100);
    assertThat(post.memory.heard).allMatch(MalformedEventsTest::sound);
  }

  /// What memory was told can be kept by a database.
  private static boolean sound(Happening happening) {
    List<String> texts = new ArrayList<>();
    happening.also().forEach(name -> texts.add(name.value()));
    texts.add(happening.who().value());
    texts.add(happening.messageId());
    texts.add(happening.source());
    return texts.stream()
        .allMatch(text ->
            !text.isBlank()
                && text.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(text));
  }

  private byte[] body() {
    String event = event();
    String json =
        switch (random.nextInt(5)) {
          case 0 -> "{\"batch\":[" + event + "," + event() + "," + value(0) + "]}";
          case 1 -> "[" + event + "," + event() + "]";
          case 2 -> "{\"batch\":" + value(0) + "}";
          default -> event;
        };
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return switch (random.nextInt(16)) {
      case 0 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      case 1 -> {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        yield noise;
      }
      case 2 -> {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        yield bytes;
      }
      case 3 -> "[".repeat(random.nextInt(20_000)).getBytes(StandardCharsets.UTF_8);
      default -> bytes;
    };
  }

  private String event() {
    StringBuilder event = new StringBuilder("{");
    int fields = random.nextInt(3);
    event.append("\"userId\":\"u1\",\"anonymousId\":\"d1\",\"type\":\"");
    event.append(CALLS[random.nextInt(CALLS.length)]).append("\",\"event\":\"");
    event.append(random.nextBoolean() ? "ok" : "purchase").append('"');
    for (int n = 0; n < fields; n++) {
      event.append(",\"").append(NAMES[random.nextInt(NAMES.length)]).append("\":");
      event.append(value(0));
    }
    return event.append("}").toString();
  }

  private String value(int depth) {
    if (depth > 3 || random.nextInt(3) > 0) {
      return VALUES[random.nextInt(VALUES.length)];
    }
    StringBuilder object = new StringBuilder();
    boolean array = random.nextInt(4) == 0;
    for (int n = random.nextInt(4); n > 0; n--) {
      object.append(object.isEmpty() ? "" : ",");
      if (!array) {
        object.append('"').append(INSIDE[random.nextInt(INSIDE.length)]).append("\":");
      }
      object.append(value(depth + 1));
    }
    return array ? "[" + object + "]" : "{" + object + "}";
  }
}
