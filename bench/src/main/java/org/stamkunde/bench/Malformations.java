package org.stamkunde.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/// Requests that no client in its right mind sends, as bytes on the line: one seed, one storm.
final class Malformations {
  private static final String[] PATHS = {
    "track", "identify", "page", "screen", "group", "alias", "batch", "events"
  };
  private static final String[] FIELDS = {
    "type", "messageId", "userId", "anonymousId", "event", "timestamp", "sentAt", "properties",
    "traits", "context", "previousId", "groupId", "integrations", "name", "token", "specversion",
    "id", "source", "subject", "data", "data_base64", "time", "writeKey"
  };
  private static final String[] VALUES = {
    "null",
    "true",
    "-0",
    "1e308",
    "1e-400",
    "\"\"",
    "{}",
    "[]",
    "[[[[[[[[]]]]]]]]",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"2026-13-45\"",
    "\"+999999999-01-01T00:00Z\"",
    "\"2026-01-05T10:00:00+99:99\"",
    "\"' OR 1=1 --\"",
    "\"<script>alert(1)</script>\"",
    "\"../../etc/passwd\"",
    "\"${jndi:ldap://x}\"",
    "\"email:\"",
    "\"order:1\"",
    "{\"a\":{\"b\":null}}",
    "{\"\":0}",
    "{\"order_id\":\"\"}",
    "{\"products\":[1,null,{}]}",
    "{\"price\":\"NaN\"}",
    "{\"email\":\"@\"}",
    "{\"consent\":7}",
    "{\"consent\":{\"categoryPreferences\":[]}}",
    "9".repeat(400),
    "1e999999999",
    "-1e-999999999",
    "\"\\uFEFF\\u202E\"",
    "1.Szc.1.x",
    "\"1.Szc.9999999999.x\""
  };
  private final SplittableRandom dice;
  private final String[] keys;

  /// `keys` are the ones shown: good, revoked or none.
  Malformations(long seed, String... keys) {
    this.dice = new SplittableRandom(seed);
    this.keys = keys;
  }

  /// The next request, and what kind of wrong it is.
  record Request(String kind, byte[] bytes) {}

  Request next() {
    return switch (dice.nextInt(12)) {
      case 0 -> request("cut JSON", cut(event()));
      case 1 -> request("noise", noise(dice.nextInt(400)));
      case 2 -> request("deep", deep());
      case 3 -> request("charset", foreign());
      case 4 -> request("bad UTF-8", badUtf8());
      case 5 -> request("oversize", oversize());
      case 6 -> headers();
      case 7 -> path();
      case 8 -> method();
      case 9 -> request("batch", batch().getBytes(StandardCharsets.UTF_8));
      case 10 -> request("long", longOnes().getBytes(StandardCharsets.UTF_8));
      default -> request("wrong types", event().getBytes(StandardCharsets.UTF_8));
    };
  }

  private String event() {
    StringBuilder json = new StringBuilder("{");
    int fields = dice.nextInt(12);
    for (int n = 0; n < fields; n++) {
      json.append(n == 0 ? "" : ",")
          .append('"')
          .append(one(FIELDS))
          .append("\":")
          .append(one(VALUES));
    }
    return json.append('}').toString();
  }

  private String batch() {
    return switch (dice.nextInt(6)) {
      case 0 -> "{\"batch\":" + one(VALUES) + "}";
      case 1 -> "{\"batch\":[" + event() + "," + one(VALUES) + "," + event() + "]}";
      case 2 -> "{\"batch\":[],\"batch\":[" + event() + "]}";
      case 3 -> "[" + event() + "," + event() + "]";
      case 4 -> "{\"batch\":[" + "{},".repeat(6_000) + "{}]}";
      default -> one(VALUES);
    };
  }

  private byte[] deep() {
    int depth = 10 + dice.nextInt(40_000);
    String open = dice.nextBoolean() ? "[" : "{\"a\":";
    String half = open.repeat(Math.min(depth, 400_000 / open.length()));
    return (dice.nextBoolean() ? "{\"event\":\"e\",\"userId\":\"u\",\"properties\":" + half : half)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] foreign() {
    Charset charset =
        switch (dice.nextInt(4)) {
          case 0 -> StandardCharsets.UTF_16;
          case 1 -> StandardCharsets.UTF_16LE;
          case 2 -> StandardCharsets.ISO_8859_1;
          default -> Charset.forName("UTF-32");
        };
    return ("{\"event\":\"kjøp\",\"userId\":\"å\"," + event().substring(1)).getBytes(charset);
  }

  private byte[] badUtf8() {
    byte[][] wrong = {
      {(byte) 0xC0, (byte) 0xAF}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xFF},
      {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80}, {(byte) 0xE2, (byte) 0x82}, {0}
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"userId\":\"u".getBytes(StandardCharsets.UTF_8));
    out.writeBytes(wrong[dice.nextInt(wrong.length)]);
    out.writeBytes("\",\"event\":\"e\"}".getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private byte[] oversize() {
    int size = dice.nextBoolean() ? 40_000 : 520_000 + dice.nextInt(300_000);
    String text = dice.nextBoolean() ? "x".repeat(size) : "\\u00e6".repeat(size / 6);
    return ("{\"userId\":\"u\",\"event\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8);
  }

  private String longOnes() {
    String text = "y".repeat(250 + dice.nextInt(20_000));
    return switch (dice.nextInt(5)) {
      case 0 -> "{\"userId\":\"" + text + "\",\"event\":\"e\"}";
      case 1 -> "{\"userId\":\"u\",\"event\":\"e\",\"properties\":{\"" + text + "\":1}}";
      case 2 ->
          "{\"userId\":\"u\",\"event\":\"e\",\"properties\":{\"n\":"
              + "7".repeat(text.length())
              + "}}";
      case 3 -> "{\"userId\":\"u\",\"event\":\"e\",\"messageId\":\"" + text + "\"}";
      default -> "{\"anonymousId\":\"d\",\"token\":\"" + text + "\",\"event\":\"e\"}";
    };
  }

  private Request headers() {
    byte[] body = event().getBytes(StandardCharsets.UTF_8);
    String[] lines = {
      "Authorization: Basic !!!!",
      "Authorization: Basic",
      "Authorization: Bearer " + "z".repeat(5_000),
      "Authorization: Digest x",
      "Content-Type: multipart/form-data; boundary=x",
      "Content-Type: application/xml",
      "Content-Type: ;;;",
      "Content-Type: application/json; charset=nonsense",
      "Content-Encoding: gzip",
      "Content-Encoding: br",
      "Accept: image/png",
      "Accept: ;q=x",
      "Origin: https://evil.example",
      "Origin: \u0001",
      "Host: evil.example",
      "X-Forwarded-For: ' OR 1=1",
      "Expect: 200-maybe",
      "Range: bytes=9-1",
      "Cookie: JSESSIONID=" + "q".repeat(3_000),
      "Accept-Language: " + "xx,".repeat(500)
    };
    return new Request("headers", whole("POST", "/v1/" + one(PATHS), one(lines), body));
  }

  private Request path() {
    String[] paths = {
      "/v1/customers/%ZZ",
      "/v1/customers/%00",
      "/v1/customers/%C0%AF",
      "/v1/customers/..%2F..%2Fetc",
      "/v1/customers/" + "a".repeat(6_000),
      "/v1/customers/x?timeline=%FF",
      "/v1/customers/;x=y",
      "/v1//track",
      "/v1/track/../../v1/customers/x",
      "/v1/nothing",
      "/v1/customers/",
      "/v1/batch?key=" + "k".repeat(4_000),
      "/v1/batch?key=%ZZ",
      "/v1/events?%%%",
      "/v1/customers/\u00e6",
      "/v1/TRACK",
      "/v1/track;jsessionid=1"
    };
    String method = dice.nextBoolean() ? "GET" : "POST";
    return new Request(
        "path", whole(method, one(paths), "X-A: b", event().getBytes(StandardCharsets.UTF_8)));
  }

  private Request method() {
    String[] methods = {
      "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "HEAD", "GET", "BREW", "post"
    };
    return new Request(
        "method",
        whole(one(methods), "/v1/" + one(PATHS), "X-A: b", "{}".getBytes(StandardCharsets.UTF_8)));
  }

  private Request request(String kind, byte[] body) {
    String[] types = {
      "application/json",
      "text/plain",
      "application/cloudevents+json",
      "application/cloudevents-batch+json"
    };
    return new Request(
        kind, whole("POST", "/v1/" + one(PATHS), "Content-Type: " + one(types), body));
  }

  private byte[] whole(String method, String path, String line, byte[] body) {
    String key = keys[dice.nextInt(keys.length)];
    String shown =
        line.startsWith("Authorization") || key.isEmpty()
            ? ""
            : "Authorization: Bearer " + key + "\r\n";
    String host = line.startsWith("Host") ? "" : "Host: 127.0.0.1\r\n";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        "%s %s HTTP/1.1\r\n%s%s%s\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
            .formatted(method, path, host, shown, line, body.length)
            .getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(body);
    return out.toByteArray();
  }

  private byte[] noise(int length) {
    byte[] bytes = new byte[length];
    dice.nextBytes(bytes);
    return bytes;
  }

  private byte[] cut(String json) {
    Supplier<String> half = () -> json.substring(0, dice.nextInt(json.length()));
    return half.get().getBytes(StandardCharsets.UTF_8);
  }

  private String one(String[] all) {
    return all[dice.nextInt(all.length)];
  }
}
