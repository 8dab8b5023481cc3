package org.stamkunde.server.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stamkunde.frame.Chromium;
import org.stamkunde.frame.Walk;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Links;
import org.stamkunde.manners.own.Doorkeeper;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Stance;
import org.stamkunde.server.line.OpenShop;

/// A customer with a telephone walks the own pages, without JavaScript: no accessibility violation
/// in either theme, no request off the host, no cookie, no sideways scrolling.
class OwnPagesWalkTest {
  @TempDir static Path folder;
  private static OpenShop shop;
  private static Chromium chromium;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.started();
    shop = OpenShop.in(folder);
    SmallShop.write(folder.resolve("orders.csv"), 60, LocalDate.of(2025, 5, 1));
    shop.json("import", "orders", "orders.csv", "--currency", "NOK");
    shop.json("fact", "define", "height", "--type", "measure", "--unit", "cm", "--lasts", "900");
    shop.json("fact", "tell", "K8", "height", "180", "--basis", "observed");
    shop.json("note", "K8", "Walks in winter", "--kind", "preference");
    shop.json("consent", "purpose", "newsletter", "--offer", "email");
    told(new Act.Consented("marketing", "email", "yes"));
    told(new Act.Consented("surveys", "email", "yes"));
    told(new Act.Withdrew("surveys", "email"));
    told(new Act.Objected(Act.Objected.Scope.TOPIC, "down", null, false));
    told(new Act.Objected(Act.Objected.Scope.CHANNEL, "phone", "at work", false));
    shop.json("fact", "define", "size", "--type", "choice", "--choices", "S,M,L");
    Visitor owner = Visitor.signedIn(shop);
    owner.post(
        "/questions",
        owner.get("/questions").body(),
        Map.of(
            "id", "size-1",
            "fact", "size",
            "wording", "Which size do you wear?",
            "purpose", "advice",
            "benefit", "we tell you before M sells out",
            "worth", "5",
            "keepsDays", "14",
            "expires", LocalDate.now(java.time.ZoneOffset.UTC).plusDays(30).toString(),
            "publish", "yes"));
  }

  private static void told(Act act) {
    shop.door(Memory.class)
        .remember(
            new Happening(
                Identity.parse("K8"), Instant.now(), "test", UUID.randomUUID().toString(), act));
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

  /// A browser that notes what it is asked to load, and what it does not like.
  private static BrowserContext phone(boolean script, String theme, int width) {
    BrowserContext context =
        chromium.window(
            new Browser.NewContextOptions()
                .setJavaScriptEnabled(script)
                .setViewportSize(width, 800)
                .setLocale("en"));
    if (script) {
      // The tests' Turkish locale breaks Playwright's own setting of the colour scheme.
      context.addInitScript(
          "addEventListener('DOMContentLoaded', () => document.documentElement.dataset.bsTheme = '%s')"
              .formatted(theme));
    }
    return context;
  }

  private static String letter() {
    return shop.door(Links.class)
        .unsubscribe("K8", "marketing", Channel.EMAIL, "c-1")
        .page()
        .getPath();
  }

  /// axe-core is a script itself, so this walk has scripts; the page brings none.
  @ParameterizedTest
  @CsvSource({"390,light", "390,dark", "320,light", "1440,light"})
  void everyPageIsSound(int width, String theme) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = phone(true, theme, width)) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> {
        if (!message.text().contains("status of 4")) {
          faults.add(message.text());
        }
      });
      page.onRequest(request -> {
        if (!request.url().startsWith(shop.address()) && !request.url().startsWith("data:")) {
          faults.add("off the host: " + request.url());
        }
      });
      for (String path :
          List.of(letter(), letter() + "/less", "/my", "/my/open/wrong", "/my?language=nb")) {
        look(page, path, faults);
      }
      look(page, shop.door(Doorkeeper.class).fresh("K8").getPath(), faults);
      page.click("main button");
      String own = page.url().substring(shop.address().length());
      look(page, own, faults);
      look(page, own + "?language=nb", faults);
      look(page, own + "?language=da&done=limits", faults);
      assertThat(page.locator("script").count()).isZero();
      assertThat(context.cookies()).isEmpty();
    }
    assertThat(faults).isEmpty();
  }

  private static void look(Page page, String path, List<String> faults) {
    page.navigate(shop.address() + path);
    Walk.sideways(page).ifPresent(fault -> faults.add(path + " " + fault));
    if (page.content().contains("??")) {
      faults.add(path + " lacks a text");
    }
    Walk.violations(page).forEach(fault -> faults.add(path + " " + fault));
  }

  @Test
  void aCustomerGetsByWithoutScript() {
    List<String> asked = new ArrayList<>();
    try (BrowserContext context = phone(false, "light", 390)) {
      Page page = context.newPage();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(shop.address() + letter());
      assertThat(page.locator("main button").count()).isEqualTo(1);
      page.click("main button");
      assertThat(page.locator("h1").textContent()).isEqualTo("It is done.");
      assertThat(word()).isEqualTo(Stance.Word.WITHDRAWN);

      page.navigate(shop.address() + shop.door(Doorkeeper.class).fresh("K8").getPath());
      page.click("main button");
      // Keys, as a pointer waits for frames that a page without script draws too seldom.
      // The question first: who pauses is asked nothing.
      page.fill("#answer", "M");
      page.press("#given .btn-plain", "Enter");
      assertThat(page.locator("#given").textContent()).contains("we tell you before M sells out");
      page.press("input[name=often][value='2/30']", "Space");
      page.selectOption("#pause", "90");
      page.selectOption("#suit", "0.5");
      page.press("#often button", "Enter");
      assertThat(page.locator("[role=status]").textContent()).contains("Saved");
      assertThat(page.locator("input[name=often][value='2/30']").isChecked()).isTrue();
      page.press("#agreed .sk-fold >> nth=0 >> summary", "Enter");
      assertThat(page.locator("#agreed .sk-fold[open] blockquote").textContent())
          .startsWith("Yes, ");
      page.press("#agreed .sk-fold[open] button", "Enter");
      assertThat(page.locator("[role=status]").textContent()).contains("Your yes is kept");
      page.press("#known .sk-fold summary", "Enter");
      page.fill("#f-height", "1,79 m");
      page.press("#known .sk-fold[open] button", "Enter");
      assertThat(page.locator("#known").textContent()).contains("Height: 179");
      page.press("#known .btn-bad >> nth=0", "Enter");
      assertThat(page.locator("#known").textContent()).doesNotContain("Height: 179");
      assertThat(context.cookies()).isEmpty();
    }
    assertThat(asked).allMatch(url -> url.startsWith(shop.address()) || url.startsWith("data:"));
    assertThat(asked).noneMatch(url -> url.endsWith(".js"));
  }

  private static Stance.Word word() {
    return shop.door(Memory.class)
        .of(Identity.parse("K8"))
        .orElseThrow()
        .stance()
        .word("marketing", "email", null, Instant.now());
  }
}
