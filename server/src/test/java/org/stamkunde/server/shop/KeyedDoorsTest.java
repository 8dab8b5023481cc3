package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Whoever has a good key comes in, and nobody else.
class KeyedDoorsTest {
  private static final String SITE = "https://shop.example";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final String EVENT =
      "{\"anonymousId\":\"d-1\",\"event\":\"Note added\",\"userId\":\"u1\"}";

  @TempDir static Path folder;
  private static OpenShop shop;
  private static String server;
  private static String ingestOnly;
  private static String browser;

  @BeforeAll
  static void open() {
    shop = OpenShop.in(folder);
    server = key("--kind", "server", "--scope", "ingest,read");
    ingestOnly = key("--kind", "server");
    browser = key("--kind", "browser", "--origin", SITE + "/");
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void aServerKeyBringsEventsAndReads() {
    HttpResponse<String> answer =
        send(post("/v1/track", EVENT).header("Authorization", basic(server)));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("results").get(0).get("status").asString()).isEqualTo("accepted");
    HttpResponse<String> read =
        send(get("/v1/customers/u1").header("Authorization", "Bearer " + server));
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(json(read).get("customer").asString()).isEqualTo("u1");
    assertThat(json(read).get("timeline").get(0).get("event").asString()).isEqualTo("Note added");
    assertThat(send(get("/v1/customers/nobody").header("Authorization", basic(server))))
        .satisfies(one -> isProblem(one, 404));
  }

  @Test
  void nobodyComesInWithoutAGoodKey() {
    isProblem(send(post("/v1/track", EVENT)), 401);
    isProblem(send(post("/v1/track", EVENT).header("Authorization", basic("nonsense"))), 401);
    isProblem(send(post("/v1/track", EVENT).header("Authorization", "Basic &&&")), 401);
    isProblem(send(post("/v1/nothing", EVENT)), 401);
    isProblem(send(post("/v1/track?key=" + server, EVENT)), 401);
  }

  @Test
  void aKeyDoesWhatItsScopesSay() {
    isProblem(send(get("/v1/customers/u1").header("Authorization", basic(ingestOnly))), 403);
    isProblem(
        send(
            get("/v1/customers/u1").header("Authorization", basic(browser)).header("Origin", SITE)),
        403);
  }

  @Test
  void aRevokedKeyIsNoKeyAtOnce() {
    JsonNode made = shop.json("key", "create", "--kind", "server");
    String secret = made.get("key").asString();
    assertThat(send(post("/v1/track", EVENT).header("Authorization", basic(secret))).statusCode())
        .isEqualTo(200);
    shop.json("key", "revoke", made.get("id").asString());
    isProblem(send(post("/v1/track", EVENT).header("Authorization", basic(secret))), 401);
    assertThat(shop.run("key", "revoke", "nothing").status()).isEqualTo(2);
  }

  @Test
  void aBrowserKeyWorksFromItsOwnSitesAlone() {
    HttpResponse<String> answer =
        send(post("/v1/track?key=" + browser, EVENT).header("Origin", SITE));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(SITE);
    isProblem(send(post("/v1/track?key=" + browser, EVENT)), 403);
    HttpResponse<String> foreign =
        send(post("/v1/track?key=" + browser, EVENT).header("Origin", "https://evil.example"));
    isProblem(foreign, 403);
    isProblem(
        send(
            post("/v1/track", EVENT).header("Authorization", basic(server)).header("Origin", SITE)),
        403);
  }

  @Test
  void aKeyInTheBodyWillDoForABrowser() {
    String body =
        "{\"batch\":[{\"type\":\"page\",\"anonymousId\":\"d\",\"name\":\"x\"}],\"writeKey\":\"%s\"}";
    HttpResponse<String> answer =
        send(
            post("/v1/batch", body.formatted(browser))
                .setHeader("Content-Type", "text/plain")
                .header("Origin", SITE));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).get("success").asBoolean()).isTrue();
    isProblem(send(post("/v1/batch", body.formatted(server)).header("Origin", SITE)), 401);
  }

  @Test
  void aBrowserMayAskBeforehand() {
    HttpRequest.Builder ask =
        HttpRequest.newBuilder(URI.create(shop.address() + "/v1/batch"))
            .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
            .header("Access-Control-Request-Method", "POST");
    HttpResponse<String> answer = send(ask.copy().header("Origin", SITE));
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
        .contains("Authorization");
    isProblem(send(ask.copy().header("Origin", "https://evil.example")), 403);
  }

  @Test
  void aCloudEventMayCarryItsAttributesInHeaders() {
    HttpResponse<String> answer =
        send(
            post("/v1/events", "{\"minutes\":4}")
                .header("ce-specversion", "1.0")
                .header("ce-id", "%zz")
                .header("ce-source", "/telephone")
                .header("ce-type", "no.shop.called")
                .header("ce-subject", "u%201")
                .header("Authorization", basic(server)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(send(get("/v1/customers/u%201").header("Authorization", basic(server))).body())
        .contains("\"minutes\":4");
  }

  @Test
  void filesAndOtherPathsAreAnsweredWithProblems() {
    isProblem(
        send(
            post("/v1/track", EVENT)
                .setHeader("Content-Type", "multipart/form-data; boundary=x")
                .header("Authorization", basic(server))),
        415);
    isProblem(send(post("/v1/nothing", EVENT).header("Authorization", basic(server))), 404);
    isProblem(
        send(
            post("/v1/track", EVENT)
                .header("Content-Encoding", "br")
                .header("Authorization", basic(server))),
        415);
    for (String id : List.of("%00", "email:", "%ED%A0%80", "x".repeat(4_000), "a%2Fb", "%25")) {
      HttpResponse<String> answer =
          send(get("/v1/customers/" + id).header("Authorization", basic(server)));
      assertThat(answer.statusCode()).as(id).isIn(400, 404);
      assertThat(answer.body()).contains("\"title\"");
    }
    isProblem(send(get("/v1/track").header("Authorization", basic(server))), 405);
  }

  @Test
  void whoAsksMoreOftenThanTheKeyMayWaits() {
    JsonNode made = shop.json("key", "create", "--kind", "server");
    String id = made.get("id").asString();
    String basic = basic(made.get("key").asString());
    assertThat(shop.json("key", "limit", id, "2").get("requestsPerSecond").asInt()).isEqualTo(2);
    HttpResponse<String> answer = null;
    for (int n = 0; n < 20 && (answer == null || answer.statusCode() == 200); n++) {
      answer = send(post("/v1/track", EVENT).header("Authorization", basic));
    }
    isProblem(answer, 429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("1");
    assertThat(answer.headers().firstValue("RateLimit-Policy")).contains("\"key\";q=2;w=1");
    shop.json("key", "limit", id, "0");
    assertThat(send(post("/v1/track", EVENT).header("Authorization", basic)).statusCode())
        .isEqualTo(200);
    assertThat(shop.json("key", "list").findValuesAsString("id")).contains(id);
  }

  @Test
  void theConsoleShowsWhatArrivedAndItsKeys() {
    send(post("/v1/track", "{\"event\":\"nobody\"}").header("Authorization", basic(server)));
    Visitor visitor = Visitor.signedIn(shop);
    // Customers are there, and nobody has bought yet.
    assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/customers/u1").statusCode()).isEqualTo(200);
    assertThat(visitor.get("/events").body()).contains("Nobody is named").contains("Note added");
    assertThat(visitor.get("/events?show=accepted").body()).doesNotContain("Nobody is named");
    String page = visitor.get("/keys").body();
    assertThat(page).contains(SITE).doesNotContain(browser).doesNotContain(server);
    String shown = visitor.post("/keys", page, Map.of("kind", "server", "scope", "read")).body();
    assertThat(shown).contains("sks_");
    assertThat(visitor.get("/keys").body()).doesNotContain("sks_");
    assertThat(visitor.post("/keys", page, Map.of("kind", "browser")).body()).contains("--origin");
  }

  private static void isProblem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).get("title").asString()).isNotBlank();
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  private static String key(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "key";
    all[1] = "create";
    System.arraycopy(words, 0, all, 2, words.length);
    return shop.json(all).get("key").asString();
  }

  private static HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(URI.create(shop.address() + path));
  }

  private static HttpRequest.Builder post(String path, String body) {
    return HttpRequest.newBuilder(URI.create(shop.address() + path))
        .setHeader("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static String basic(String key) {
    return "Basic "
        + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
  }
}
