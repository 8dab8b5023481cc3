package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.ingest.SignedToken;
import org.stamkunde.memory.web.TagSite;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The tag on a shop's site, from a visitor's browser to the customer's memory; and what a browser
/// can and cannot do to another's.
class TagAtAShopTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir static Path folder;
  private static OpenShop shop;
  private static TagSite site;
  private static String server;
  private static String browser;
  private static byte[] secret;

  @BeforeAll
  static void open() {
    shop = OpenShop.in(folder);
    site = new TagSite().remembering(shop.address());
    server =
        shop.json("key", "create", "--kind", "server", "--scope", "ingest,read")
            .get("key")
            .asString();
    JsonNode key = shop.json("key", "create", "--kind", "browser", "--origin", site.address());
    browser = key.get("key").asString();
    secret = key.get("signingSecret").asString().getBytes(StandardCharsets.UTF_8);
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
    shop.close();
  }

  @Test
  void theTagIsServedToAnyPage() {
    HttpResponse<String> tag =
        send(HttpRequest.newBuilder(at("/tag.js")).header("Origin", "https://any.example"));
    assertThat(tag.statusCode()).isEqualTo(200);
    assertThat(tag.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
    assertThat(tag.headers().firstValue("Cache-Control").orElse(""))
        .contains("public", "max-age=3600");
    assertThat(tag.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(tag.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
    assertThat(tag.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(tag.headers().firstValue("Set-Cookie")).isEmpty();
    HttpResponse<String> again =
        send(
            HttpRequest.newBuilder(at("/tag.js"))
                .header("If-None-Match", tag.headers().firstValue("ETag").orElseThrow()));
    assertThat(again.statusCode()).isEqualTo(304);
    HttpResponse<String> packed =
        send(HttpRequest.newBuilder(at("/tag.js")).header("Accept-Encoding", "gzip"));
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  @Test
  void aNewBrowserKeyComesWithTheLineForTheSite() {
    Visitor owner = Visitor.signedIn(shop);
    String page = owner.get("/keys").body();
    String made =
        owner
            .post("/keys", page, Map.of("kind", "browser", "origins", "https://shop.example"))
            .body();
    assertThat(made)
        .contains("&lt;script src=&quot;" + shop.address() + "/tag.js&quot; data-key=&quot;skb_");
  }

  @Test
  void aVisitIsRememberedAndBecomesTheCustomersOnceProven() {
    List<String> console = new ArrayList<>();
    site.calling(
        "stamkunde.load('%s'); stamkunde.consent({ analytics: true });".formatted(browser));
    try (BrowserContext visitor = site.visitor()) {
      Page page = visitor.newPage();
      page.onConsoleMessage(said -> console.add(said.type() + ": " + said.text()));
      page.navigate(site.address() + "/socks");
      page.waitForCondition(() -> !visitor.cookies().isEmpty());
      String device = "device:" + visitor.cookies().getFirst().value.substring(0, 32);
      page.waitForCondition(() -> kinds(device).contains("visited"));
      assertThat(customer(device).get("customer").asString()).isEqualTo(device);

      page.evaluate(
          "token => { stamkunde.token(token); stamkunde.identify('T1', { name: 'Liv', email: 'liv@example.com' }); }",
          token("T1"));
      page.waitForCondition(() -> customer("T1") != null);
      assertThat(customer(device).get("customer").asString()).isEqualTo("T1");
      assertThat(kinds("T1")).contains("visited");
      assertThat(customer("T1").get("name").asString()).isEqualTo("Liv");
      assertThat(customer("T1").get("identities").toString()).doesNotContain("liv@example.com");
    }
    assertThat(console).isEmpty();
  }

  @Test
  void anotherPersonsAddressAndNumberGiveABrowserNothing() {
    tell(
        server,
        null,
        "{\"type\":\"identify\",\"userId\":\"V1\",\"traits\":{\"email\":\"victim@example.com\",\"name\":\"Victim\"}}");
    String before = picture("V1");
    site.calling("stamkunde.load('%s');".formatted(browser));
    try (BrowserContext visitor = site.visitor()) {
      Page page = visitor.newPage();
      List<String> told = new ArrayList<>();
      page.onResponse(answer -> {
        if (answer.url().contains("/v1/")) {
          told.add(answer.text());
        }
      });
      page.navigate(site.address() + "/");
      page.evaluate("stamkunde.consent({ analytics: true })");
      String device = "device:" + visitor.cookies().getFirst().value.substring(0, 32);
      page.evaluate(
          "stamkunde.identify('V1', { email: 'victim@example.com', name: 'Mallory' }); stamkunde.track('Probe')");
      page.waitForCondition(() -> kinds(device).contains("claimed"));
      assertThat(picture("V1")).isEqualTo(before);
      assertThat(picture("email:victim@example.com")).isEqualTo(before);
      assertThat(customer(device).get("identities").toString()).doesNotContain("victim", "V1");
      assertThat(told.toString()).doesNotContain("Victim", "V1");
    }
  }

  @Test
  void everyForgedProofIsRefusedAndNothingOfItKept() {
    tell(
        server, null, "{\"type\":\"identify\",\"userId\":\"V2\",\"traits\":{\"name\":\"Victim\"}}");
    String before = picture("V2");
    Instant soon = Instant.now().plusSeconds(600);
    byte[] other = "another-secret-that-is-long-enough-to-be-one".getBytes(StandardCharsets.UTF_8);
    List<String> forged =
        List.of(
            SignedToken.sign("V2", soon, other),
            SignedToken.sign("V2", soon.minusSeconds(900), secret),
            SignedToken.sign("V2", soon.plusSeconds(90L * 86_400), secret),
            token("V3").replace("VjM", "VjI"),
            token("V2").substring(0, token("V2").length() - 1),
            SignedToken.sign("V2", soon, browser.getBytes(StandardCharsets.UTF_8)),
            "");
    for (String one : forged) {
      JsonNode answer =
          tell(
              browser,
              site.address(),
              "{\"type\":\"identify\",\"anonymousId\":\"forger\",\"token\":\"%s\",\"traits\":{\"name\":\"Mallory\"}}"
                  .formatted(one));
      String status = answer.get("results").get(0).get("status").asString();
      // An empty token is none: the event is a browser's like any other.
      assertThat(status).as(one).isEqualTo(one.isEmpty() ? "accepted" : "refused");
    }
    JsonNode mixed =
        tell(
            browser,
            site.address(),
            "{\"type\":\"identify\",\"anonymousId\":\"forger\",\"userId\":\"V2\",\"token\":\"%s\"}"
                .formatted(token("V3")));
    assertThat(mixed.get("results").get(0).get("detail").asString()).contains("userId");
    assertThat(picture("V2")).isEqualTo(before);
    assertThat(customer("device:forger").get("customer").asString()).isEqualTo("device:forger");
  }

  @Test
  void twoCustomersProvenOnOneDeviceStayTwo() {
    for (String customer : List.of("W1", "W2", "W1")) {
      JsonNode answer =
          tell(
              browser,
              site.address(),
              "{\"type\":\"page\",\"anonymousId\":\"library\",\"name\":\"of %s\",\"token\":\"%s\"}"
                  .formatted(customer, token(customer)));
      assertThat(answer.get("success").asBoolean()).isTrue();
    }
    assertThat(customer("W1").get("customer").asString()).isEqualTo("W1");
    assertThat(customer("W2").get("customer").asString()).isEqualTo("W2");
    assertThat(customer("W1").get("timeline").toString()).contains("of W1").doesNotContain("of W2");
    assertThat(customer("W2").get("timeline").toString()).contains("of W2").doesNotContain("of W1");
  }

  @Test
  void aGoodProofFromAForeignSiteIsTurnedAway() {
    String event =
        "{\"type\":\"track\",\"anonymousId\":\"d\",\"event\":\"e\",\"token\":\"%s\"}"
            .formatted(token("V4"));
    for (String origin : new String[] {"https://evil.example", "null", null}) {
      JsonNode answer = tell(browser, origin, event);
      assertThat(answer.get("status").asInt()).as(origin).isEqualTo(403);
    }
    assertThat(customer("V4")).isNull();
  }

  private static String token(String customer) {
    return SignedToken.sign(customer, Instant.now().plusSeconds(600), secret);
  }

  private static JsonNode customer(String id) {
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(at("/v1/customers/" + id))
                .header("Authorization", basic(server)));
    return answer.statusCode() == 200 ? JsonMapper.shared().readTree(answer.body()) : null;
  }

  /// What is known of somebody, whenever it is asked.
  private static String picture(String id) {
    JsonNode one = customer(id);
    ((ObjectNode) one).remove("asOf");
    return one.toString();
  }

  private static List<String> kinds(String id) {
    JsonNode one = customer(id);
    return one == null
        ? List.of()
        : one.get("timeline").valueStream().map(entry -> entry.get("kind").asString()).toList();
  }

  private static JsonNode tell(String key, String origin, String event) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/v1/batch"))
            .header("Authorization", basic(key))
            .POST(HttpRequest.BodyPublishers.ofString("{\"batch\":[" + event + "]}"));
    if (origin != null) {
      request.header("Origin", origin);
    }
    return JsonMapper.shared().readTree(send(request).body());
  }

  private static String basic(String key) {
    return "Basic "
        + Base64.getEncoder().encodeToString((key + ":").getBytes(StandardCharsets.UTF_8));
  }

  private static URI at(String path) {
    return URI.create(shop.address() + path);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException("no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
