package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.frame.Chromium;
import org.stamkunde.frame.Walk;
import org.stamkunde.memory.Trust;
import org.stamkunde.memory.ingest.Receiving;
import org.stamkunde.memory.ingest.Sender;
import org.stamkunde.server.line.OpenShop;

/// Walks the pages in a real browser, in both themes and at both widths: no accessibility
/// violation, no message on the console, nothing refused, no request off the host, no sideways
/// scrolling.
class WalkTest {
  private static final List<String> PAGES =
      List.of(
          "/",
          "/week",
          "/customers",
          "/customers?q=ingrid",
          "/customers/K7",
          "/products",
          "/products/P3",
          "/imports",
          "/events",
          "/events?show=refused&still=yes",
          "/events?q=nobody-at-all",
          "/keys",
          "/shop?customer=K7",
          "/facts",
          "/facts?edit=height",
          "/questions",
          "/limits",
          "/consent",
          "/consent?edit=newsletter",
          "/law",
          "/law?country=NO&recipient=consumer&channel=phone&at=2026-04-03T11:00",
          "/law?country=US&age=none",
          "/law/NO",
          "/law/EU",
          "/customers/nobody");

  @TempDir static Path folder;
  private static OpenShop shop;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.started();
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 300, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    shop.json("fact", "define", "height", "--type", "measure", "--unit", "cm", "--lasts", "900");
    shop.json("fact", "tell", "K7", "height", "180", "--basis", "observed");
    shop.json("fact", "tell", "K7", "height", "179", "--confidence", ".9");
    shop.json("relate", "K7", "company", "K9", "--role", "decision-maker");
    shop.json("relate", "K7", "household", "K8");
    Files.writeString(folder.resolve("nix.csv"), "Telefon\n08-465 004 00\n");
    shop.json("wash", "nix.csv", "--register", "nix-telefon");
    tellEvents();
  }

  /// Events of each kind, so that their page is seen full.
  private static void tellEvents() {
    Sender sender = new Sender("walk", Trust.SHOP);
    shop.json(
        "key",
        "create",
        "--kind",
        "browser",
        "--origin",
        "https://a-rather-long-name.shop.example");
    Receiving receiving = shop.door(Receiving.class);
    for (String event :
        List.of(
            "'type':'identify','userId':'K7','anonymousId':'d-5f2c77aa-31','traits':{'name':'A rather long name that needs two lines of a narrow column'}",
            "'type':'track','messageId':'m','userId':'K7','event':'Product Viewed','properties':{'product_id':'P3'}",
            "'type':'track','messageId':'m','userId':'K7','event':'Product Viewed','properties':{'product_id':'P3'}",
            "'type':'track','event':'nobody','properties':{}",
            "'type':'page','anonymousId':'d-5f2c77aa-31','properties':{'path':'/wool/%s'}"
                .formatted("sweaters-and-more-".repeat(8)))) {
      receiving.batch(
          sender,
          ("{'batch':[{" + event + "}]}").replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }
  }

  @AfterAll
  static void close() {
    if (chromium != null) {
      chromium.close();
    }
    if (shop != null) {
      shop.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1440,light", "1440,dark", "390,light", "390,dark"})
  void everyPageIsSound(int width, String theme) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context =
        chromium.window(
            new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en-GB"))) {
      // The tests' Turkish locale breaks Playwright's own setting of the colour scheme.
      context.addInitScript("localStorage.setItem('theme', '" + theme + "')");
      Page page = context.newPage();
      List<String> heard = new ArrayList<>();
      page.onConsoleMessage(message -> heard.add(message.type() + ": " + message.text()));
      page.onPageError(error -> heard.add("error: " + error));
      page.onRequest(request -> {
        if (!request.url().startsWith(shop.address()) && !request.url().startsWith("data:")) {
          heard.add("off the host: " + request.url());
        }
      });
      look(page, "/sign-in", faults);
      page.fill("[name=username]", shop.owner().user());
      page.fill("[name=password]", shop.owner().password());
      page.click("[type=submit]");
      for (String path : PAGES) {
        look(page, path, faults);
        heard.stream()
            .filter(said -> !(path.endsWith("nobody") && said.contains("404")))
            .forEach(said -> faults.add(path + " " + said));
        heard.clear();
      }
    }
    assertThat(faults).as("%d pixels, %s", width, theme).isEmpty();
  }

  private static void look(Page page, String path, List<String> faults) {
    page.navigate(shop.address() + path);
    Walk.violations(page).forEach(fault -> faults.add(path + " " + fault));
    Walk.sideways(page).ifPresent(fault -> faults.add(path + " " + fault));
  }
}
