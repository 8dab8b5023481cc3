package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;

/// What a shop wants to know, is told, and sees of it; and who is worth what together.
class FactsAtAShopTest {
  @TempDir static Path folder;
  private static OpenShop shop;

  @BeforeAll
  static void open() throws IOException {
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 60, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  @Test
  void aFactStandsOnThePageWithItsSourceAndWhyItCounts() {
    shop.json("fact", "define", "height", "--type", "measure", "--unit", "cm", "--lasts", "900");
    shop.json("fact", "tell", "K1", "height", "1,80 m", "--basis", "observed");
    shop.json("fact", "tell", "K1", "height", "179", "--confidence", ".9");
    JsonNode fact = shop.json("customer", "K1").get("facts").get(0);
    assertThat(fact.get("value").asString()).isEqualTo("179 cm");
    assertThat(fact.get("basis").asString()).isEqualTo("stated");
    assertThat(fact.get("confidence").asDouble()).isCloseTo(.9, within(.001));
    assertThat(fact.get("expires").isNull()).isFalse();
    String page = Visitor.signedIn(shop).get("/customers/K1").body().replace('\u00a0', ' ');
    assertThat(page)
        .contains("Height: 179 cm")
        .contains("Why this value")
        .contains("180 cm")
        .contains("weaker")
        .doesNotContain("??");
    shop.json("fact", "remove", "height");
    assertThat(shop.json("customer", "K1").get("facts")).isEmpty();
  }

  @Test
  void aProgramIsToldWhatItMayUseForItsPurpose() throws Exception {
    shop.json("fact", "define", "diet", "--purpose", "advice");
    shop.json("fact", "tell", "K2", "diet", "no wool");
    shop.json(
        "fact", "tell", "K2", "diet", "no lye", "--basis", "inferred", "--purpose", "service");
    String key =
        shop.json("key", "create", "--kind", "server", "--scope", "read").get("key").asString();
    assertThat(asked(key, "?purpose=advice")).contains("\"value\":\"no wool\"");
    assertThat(asked(key, "?purpose=service")).contains("\"value\":\"no lye\"");
    assertThat(asked(key, "?purpose=offers")).contains("\"facts\":[]");
    assertThat(asked(key, "")).contains("\"value\":\"no wool\"");
    shop.json("fact", "remove", "diet");
  }

  private static String asked(String key, String query) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      URI address = URI.create(shop.address() + "/v1/customers/K2" + query);
      HttpRequest request =
          HttpRequest.newBuilder(address).header("Authorization", "Bearer " + key).build();
      String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return body.substring(body.indexOf("\"facts\""), body.indexOf("\"timeline\""));
    }
  }

  @Test
  void theSchemaIsEditedOnItsPage() {
    Visitor visitor = Visitor.signedIn(shop);
    String page = visitor.get("/facts").body();
    assertThat(page).contains("No fact is wanted yet").doesNotContain("??");
    String wrong =
        visitor.post("/facts", page, Map.of("title", "Fit", "name", "Fit!", "type", "text")).body();
    assertThat(wrong).contains("Small letters a to z").contains("value=\"Fit!\"");
    Map<String, String> form =
        Map.of("title", "Fit", "name", "fit", "type", "choice", "detail", "slim, wide");
    page = visitor.post("/facts", wrong, form).body();
    assertThat(page)
        .contains("Fit is wanted of each customer now.")
        .contains("one of some choices: slim, wide")
        .contains("for good");
    assertThat(visitor.get("/facts?edit=fit").body()).contains("Change Fit");
    assertThat(visitor.post("/facts/fit/remove", page, Map.of()).body())
        .contains("/facts/fit/restore");
    assertThat(shop.json("fact", "list").get("facts")).isEmpty();
    page = visitor.get("/facts").body();
    visitor.post("/facts/fit/restore", page, Map.of());
    assertThat(shop.json("fact", "list").get("facts")).hasSize(1);
    shop.json("fact", "remove", "fit");
  }

  @Test
  void aCompanyIsWorthWhatItsCustomersAreEachOnce() {
    shop.json("relate", "K10", "company", "K12", "--role", "buyer");
    shop.json("relate", "K10", "company", "K12", "--role", "payer");
    shop.json("relate", "K11", "company", "K12");
    shop.json("relate", "K11", "company", "K10");
    JsonNode company = shop.json("customer", "K12");
    JsonNode together = company.get("together").get("company");
    double revenue = 0;
    double expected = 0;
    for (String one : List.of("K10", "K11", "K12")) {
      JsonNode value = shop.json("customer", one).get("value");
      revenue += value.get("revenue").asDouble();
      expected += value.get("expectedValue12Months").get("mean").asDouble(0);
    }
    assertThat(together.get("customers").asInt()).isEqualTo(3);
    assertThat(together.get("revenue").asDouble()).isCloseTo(revenue, within(.001));
    assertThat(together.get("expectedValue12Months").get("mean").asDouble(0))
        .isCloseTo(expected, within(.001));
    assertThat(company.get("relations")).hasSize(3);
    String page = Visitor.signedIn(shop).get("/customers/K12").body();
    assertThat(page).contains("Worth together").contains("In this company").doesNotContain("??");
    shop.json("relate", "K11", "company", "K12", "--end");
    shop.json("relate", "K11", "company", "K10", "--end");
    shop.json("relate", "K10", "company", "K12", "--end");
    assertThat(shop.json("customer", "K12").has("together")).isFalse();
  }
}
