package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.server.home.Home;
import org.stamkunde.server.home.SettingsFile;
import org.stamkunde.server.line.OpenShop;

/// A shop behind a proxy of its own, which can send letters.
class ProxiedShopTest {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "stamkunde.trusted-proxies", "127.0.0.1",
          "stamkunde.mail.host", "127.0.0.1",
          "stamkunde.mail.port", "9",
          "stamkunde.mail.from", "shop@example.com");

  @TempDir static Path folder;
  private static OpenShop shop;
  private static Guest guest;

  @BeforeAll
  static void open() throws IOException {
    SettingsFile.begin(new Home(folder.resolve("data")).made(), "A proxy and mail.", SETTINGS);
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 20, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    guest = new Guest(shop);
  }

  @AfterAll
  static void close() {
    shop.close();
  }

  private static int asked(String from) {
    return guest
        .post("/my", Map.of("email", "nobody@example.com"), "X-Forwarded-For", from)
        .statusCode();
  }

  @Test
  void oneCallerDoesNotUseUpTheTriesOfOthers() {
    for (int tries = 0; tries < 20; tries++) {
      assertThat(asked("forged-" + tries + ", 2001:db8:1:2::" + tries)).isEqualTo(200);
    }
    assertThat(asked("2001:db8:1:2:ffff::1")).isEqualTo(429);
    assertThat(asked("2001:db8:1:3::1")).isEqualTo(200);
    assertThat(asked("198.51.100.1")).isEqualTo(200);
  }

  @Test
  void aLinkThatALetterCanBringIsShownToNobodyElse() {
    Visitor owner = Visitor.signedIn(shop);
    String page = owner.get("/customers/K2").body();
    assertThat(page).contains("Send a fresh link").doesNotContain("Show a fresh link");
    Map<String, String> reason = Map.of("reason", "asked for it");
    assertThat(owner.post("/customers/K2/link", page, reason).statusCode()).isEqualTo(400);
    assertThat(owner.post("/customers/K2/link", page, reason).body())
        .doesNotContain("/my/open/")
        .contains("A letter can bring");
    assertThat(shop.door(Memory.class).timeline(Identity.parse("K2")))
        .noneMatch(entry -> entry.kind().equals("handed"));
  }

  @Test
  void whoHasNoAddressIsHandedALink() {
    guest.told("N1", Instant.now(), new Act.Said("no address"));
    Visitor owner = Visitor.signedIn(shop);
    String page = owner.get("/customers/N1").body();
    assertThat(page).contains("Show a fresh link").doesNotContain("Send a fresh link");
    Map<String, String> reason = Map.of("reason", "has no address");
    assertThat(owner.post("/customers/N1/link", page, reason).body()).contains("/my/open/");
  }
}
