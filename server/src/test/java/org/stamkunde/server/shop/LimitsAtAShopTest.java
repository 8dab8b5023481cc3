package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.server.line.OpenShop;
import tools.jackson.databind.JsonNode;

/// The shop's limits, on the page and by the command.
class LimitsAtAShopTest {
  @TempDir static Path folder;
  private static OpenShop shop;

  @BeforeAll
  static void open() {
    shop = OpenShop.in(folder);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static Map<String, String> form(String most, String days, String channel, String topic) {
    Map<String, String> form = new HashMap<>(Map.of("spacing", "12", "halfLife", "7,5"));
    form.putAll(Map.of("annoyance", "3", "country", "Norge", "quietFrom", "", "quietTo", ""));
    form.putAll(Map.of("most", most, "days", days, "channel", channel, "topic", topic));
    return form;
  }

  @Test
  void aCapIsSetInFieldsOfItsOwn() {
    Visitor visitor = Visitor.signedIn(shop);
    String page = visitor.get("/limits").body();
    assertThat(page)
        .contains("id=\"most-0\" value=\"2\"", "id=\"days-0\" value=\"7\"", "Another cap")
        .doesNotContain("2/7")
        .doesNotContain("??");
    String wrong = visitor.post("/limits", page, form("two", "7", "sms", "wool")).body();
    assertThat(wrong)
        .contains("value=\"two\"", "aria-describedby=\"most-0-error\"", "id=\"most-0-error\"")
        .contains("Contacts: write a whole number from 0 to 1000")
        .contains("value=\"sms\" selected", "value=\"wool\"")
        .doesNotContain("days-0-error")
        .doesNotContain("??");
    assertThat(wrong).containsPattern("id=\"most-0\"[^>]*autofocus");
    assertThat(visitor.post("/limits", wrong, form("3", "7", "sms", "wool")).body())
        .contains("The limits are kept.");
    JsonNode kept = shop.json("limits");
    assertThat(kept.get("caps")).hasSize(1);
    assertThat(kept.get("caps").get(0).get("topic").asString()).isEqualTo("wool");
    assertThat(kept.get("halfLifeDays").asDouble()).isEqualTo(7.5);
    assertThat(kept.get("country").asString()).isEqualTo("NO");
    Map<String, String> away = form("3", "7", "sms", "wool");
    away.put("away", "0");
    visitor.post("/limits", visitor.get("/limits").body(), away);
    assertThat(shop.json("limits").get("caps")).isEmpty();
  }
}
