package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What whoever runs the shop sees of it, and what a customer who leaves is given there.
class MeasuresTest {
  private static final Pattern LINE =
      Pattern.compile("(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\\{[^}]*\\})? [-+0-9.eE]+)");
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  @TempDir static Path folder;
  private static OpenShop shop;
  private static String key;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 30, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    key =
        shop.json("key", "create", "--kind", "server", "--scope", "ingest,read")
            .get("key")
            .asString();
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(shop.address() + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String basic() {
    return "Basic " + Base64.getEncoder().encodeToString((key + ":").getBytes());
  }

  private static HttpResponse<String> track(String user, String message) {
    return send(
        request("/v1/track")
            .header("Authorization", basic())
            .header("Content-Type", "application/json")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "{\"userId\":\"%s\",\"event\":\"Rang\",\"messageId\":\"%s\"}"
                        .formatted(user, message))));
  }

  private static double value(String text, String name) {
    Matcher found =
        Pattern.compile("(?m)^" + Pattern.quote(name) + " ([-+0-9.eE]+)$").matcher(text);
    assertThat(found.find()).as(name).isTrue();
    return Double.parseDouble(found.group(1));
  }

  @Test
  void measuresAreTextThatPrometheusReads() {
    String before = send(request("/metrics")).body();
    track("K1", "one");
    track("K1", "one");
    String after = send(request("/metrics")).body();
    assertThat(after.lines()).allMatch(line -> LINE.matcher(line).matches());
    for (String status : new String[] {"accepted", "duplicate"}) {
      String name = "stamkunde_events_total{status=\"%s\"}".formatted(status);
      assertThat(value(after, name) - value(before, name)).as(name).isEqualTo(1);
    }
    assertThat(value(after, "stamkunde_remember_seconds_count"))
        .isEqualTo(value(after, "stamkunde_remember_seconds_bucket{le=\"+Inf\"}"))
        .isGreaterThan(value(before, "stamkunde_remember_seconds_count"));
    assertThat(value(after, "stamkunde_memory_waiting")).isZero();
    assertThat(value(after, "stamkunde_imports{state=\"done\"}")).isEqualTo(1);
    assertThat(after).contains("stamkunde_answers_total", "jvm_heap_used_bytes");
    assertThat(value(after, "jvm_heap_collected_bytes")).isPositive();
    assertThat(value(after, "stamkunde_table_bytes{table=\"memory_event\"}")).isPositive();
  }

  @Test
  void fromElsewhereMeasuresNeedAKeyThatMayRead() {
    HttpRequest.Builder elsewhere = request("/metrics").header("X-Forwarded-For", "203.0.113.9");
    assertThat(send(elsewhere).statusCode()).isEqualTo(401);
    assertThat(send(elsewhere.header("Authorization", basic())).statusCode()).isEqualTo(200);
  }

  @Test
  void healthTellsItsReasonsToWhoeverIsSignedIn() {
    assertThat(send(request("/health")).body()).isEqualTo("{\"status\":\"UP\"}");
    assertThat(send(request("/health/reasons")).statusCode()).isEqualTo(302);
    JsonNode told =
        JsonMapper.shared().readTree(Visitor.signedIn(shop).get("/health/reasons").body());
    assertThat(told.get("reasons").findValuesAsString("name"))
        .contains("database", "disk", "memory", "imports");
  }

  @Test
  void aRebuildFindsWhereTheListOfCustomersDiffers() {
    JdbcClient jdbc = shop.door(JdbcClient.class);
    jdbc.sql("update customerbase_customer set sales = sales + 1 where customer = 'K2'").update();
    jdbc.sql("delete from customerbase_customer where customer = 'K3'").update();
    // Two customers, and the sums of their two groups, which nobody told of the change.
    assertThat(shop.json("rebuild", "memory").get("differences").asLong()).isEqualTo(4);
    assertThat(shop.json("rebuild", "memory").get("differences").asLong()).isZero();
    assertThat(shop.json("customer", "K3").get("value").get("orders").asLong()).isPositive();
  }

  @Test
  void aCustomerWhoLeavesIsHandedEverythingAndForgotten() throws IOException {
    Visitor visitor = Visitor.signedIn(shop);
    String json = visitor.get("/customers/K9/export?as=json").body();
    assertThat(JsonMapper.shared().readTree(json).get("customer").asString()).isEqualTo("K9");
    assertThat(visitor.get("/customers/K9/export").body()).contains("All that is known of K9");
    String page = visitor.get("/customers/K9").body();
    visitor.post("/customers/K9/forget", page, Map.of("name", "somebody else"));
    assertThat(visitor.get("/customers/K9").statusCode()).isEqualTo(200);
    String gone = visitor.post("/customers/K9/forget", page, Map.of("name", "K9")).body();
    assertThat(gone).contains("Nothing here tells of customer K9 any more").doesNotContain("??");
    assertThat(visitor.get("/customers/K9").statusCode()).isEqualTo(404);
    assertThat(track("K9", "later").body()).contains("\"refused\"", "erased");
    assertThat(shop.run("customer", "K9").status()).isEqualTo(2);
    assertThat(Files.exists(shop.home().resolve("secrets/forgetting"))).isTrue();
  }
}
