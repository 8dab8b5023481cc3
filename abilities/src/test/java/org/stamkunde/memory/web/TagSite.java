package org.stamkunde.memory.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.stamkunde.frame.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A shop's site under a strict policy, a host elsewhere that serves the tag and hears what it
/// tells, and a browser.
public final class TagSite implements AutoCloseable {
  static final String KEY = "browser-key";
  private static final String CHOICE = "Segment Consent Preference Updated";

  /// One request that the tag sent.
  record Heard(String query, String type, String origin, List<JsonNode> events) {}

  private final HttpServer site = listen();
  private final HttpServer memory = listen();
  private final Queue<Heard> heard = new ConcurrentLinkedQueue<>();
  private final Queue<Integer> answers = new ArrayDeque<>();
  private final Chromium chromium = Chromium.started();
  private volatile String memoryAddress = "http://127.0.0.1:" + memory.getAddress().getPort();
  private volatile String calls = "";
  private volatile String referrerPolicy = "strict-origin-when-cross-origin";

  public TagSite() {
    site.createContext(
        "/",
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          exchange
              .getResponseHeaders()
              .set(
                  "Content-Security-Policy",
                  "default-src 'none'; script-src 'self' %s; connect-src %s"
                      .formatted(memoryAddress(), memoryAddress()));
          exchange.getResponseHeaders().set("Referrer-Policy", referrerPolicy);
          if (path.equals("/calls.js")) {
            answer(exchange, 200, "text/javascript", snippet() + calls);
          } else if (path.equals("/favicon.ico")) {
            answer(exchange, 204, "image/x-icon", "");
          } else {
            answer(exchange, 200, "text/html", page(path));
          }
        });
    memory.createContext("/tag.js", exchange -> answer(exchange, 200, "text/javascript", tag()));
    memory.createContext("/v1/batch", this::hear);
    site.start();
    memory.start();
  }

  /// Another name than the memory's, so that the two are of different sites.
  public String address() {
    return "http://localhost:" + site.getAddress().getPort();
  }

  String memoryAddress() {
    return memoryAddress;
  }

  public BrowserContext visitor() {
    return chromium.window(new Browser.NewContextOptions().setLocale("nb-NO"));
  }

  /// What the site's own script calls on every page, after the snippet of docs/tag.md.
  public TagSite calling(String script) {
    calls = script;
    return this;
  }

  TagSite referring(String policy) {
    referrerPolicy = policy;
    return this;
  }

  /// From now on its pages fetch the tag from there, and tell there.
  public TagSite remembering(String elsewhere) {
    memoryAddress = elsewhere;
    return this;
  }

  /// The next requests are answered so; 0 drops the connection.
  void answering(Integer... statuses) {
    synchronized (answers) {
      answers.addAll(List.of(statuses));
    }
  }

  /// As new for the next test.
  void forget() {
    heard.clear();
    calls = "";
    referrerPolicy = "strict-origin-when-cross-origin";
    synchronized (answers) {
      answers.clear();
    }
  }

  List<Heard> heard() {
    return List.copyOf(heard);
  }

  /// What was told but for answers about consent; told again it counts once, as it does in memory.
  List<JsonNode> events() {
    return heard.stream()
        .flatMap(one -> one.events().stream())
        .collect(
            Collectors.toMap(
                one -> one.get("messageId").asString(),
                one -> one,
                (first, again) -> first,
                LinkedHashMap::new))
        .values()
        .stream()
        .filter(one -> !one.path("event").asString("").equals(CHOICE))
        .toList();
  }

  /// What was answered about consent.
  List<JsonNode> choices() {
    return heard.stream()
        .flatMap(one -> one.events().stream())
        .filter(one -> one.path("event").asString("").equals(CHOICE))
        .toList();
  }

  List<JsonNode> events(String type) {
    return events().stream().filter(one -> one.get("type").asString().equals(type)).toList();
  }

  static String tag() {
    return resource("tag.js");
  }

  /// The first block of JavaScript in the page for developers.
  private static String snippet() {
    return doc().split("```js\n", 2)[1].split("```", 2)[0];
  }

  static String doc() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      Path file = at.resolve("docs/tag.md");
      if (Files.exists(file)) {
        try {
          return Files.readString(file);
        } catch (IOException fault) {
          throw new UncheckedIOException(fault);
        }
      }
    }
    throw new IllegalStateException("docs/tag.md is not above this folder");
  }

  /// Waits for what a script of ours sees: the site's policy forbids to wait in the page.
  public static void until(Page page, String condition) {
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate("!!(" + condition + ")")));
  }

  private String page(String path) {
    if (path.equals("/bare")) {
      return "<!doctype html><title>b</title><script src='%s/tag.js' data-key='%s' data-token='1.Szc.9999999999.x' async></script>"
          .formatted(memoryAddress(), KEY);
    }
    return """
    <!doctype html><html lang="nb"><title>%s</title>
    <script src="/calls.js"></script><script src="%s/tag.js" async></script>
    <a href="/next">next</a></html>
    """
        .formatted(path, memoryAddress());
  }

  private void hear(HttpExchange exchange) throws IOException {
    String origin = exchange.getRequestHeaders().getFirst("Origin");
    if (exchange.getRequestMethod().equals("OPTIONS")) {
      answer(exchange, 403, "text/plain", "a preflight");
      return;
    }
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Integer status;
    synchronized (answers) {
      status = answers.poll();
    }
    if (status != null && status == 0) {
      exchange.close();
      return;
    }
    exchange.getResponseHeaders().set("Access-Control-Allow-Origin", String.valueOf(origin));
    exchange.getResponseHeaders().set("Access-Control-Expose-Headers", "Retry-After");
    if (status != null) {
      exchange.getResponseHeaders().set("Retry-After", "1");
      answer(exchange, status, "application/problem+json", "{\"detail\":\"not now\"}");
      return;
    }
    heard.add(
        new Heard(
            exchange.getRequestURI().getQuery(),
            exchange.getRequestHeaders().getFirst("Content-Type"),
            String.valueOf(origin),
            JsonMapper.shared().readTree(body).get("batch").valueStream().toList()));
    answer(exchange, 200, "application/json", "{\"success\":true,\"results\":[]}");
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type + ";charset=UTF-8");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static String resource(String name) {
    try (var in = TagSite.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static HttpServer listen() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
      return server;
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() {
    chromium.close();
    site.stop(0);
    memory.stop(0);
  }
}
