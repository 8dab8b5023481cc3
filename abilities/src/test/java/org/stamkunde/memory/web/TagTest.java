package org.stamkunde.memory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What the tag tells, and what it keeps in the browser, seen in a real one on a site with a strict
/// policy.
class TagTest {
  private static final String LOAD = "stamkunde.load('" + TagSite.KEY + "');";
  private static final String GPC =
      "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true })";
  private static TagSite site;
  private final List<String> console = new ArrayList<>();

  @BeforeAll
  static void open() {
    site = new TagSite();
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
  }

  @AfterEach
  void nothingWasComplainedOf() {
    site.forget();
    assertThat(console).isEmpty();
  }

  private Page enter(BrowserContext visitor, String path) {
    Page page = visitor.newPage();
    page.onConsoleMessage(said -> console.add(said.type() + ": " + said.text()));
    page.onPageError(fault -> console.add("error: " + fault));
    page.navigate(site.address() + path);
    return page;
  }

  private static void until(Page page, int events) {
    page.waitForCondition(() -> site.events().size() >= events);
  }

  @Test
  void staysSmall() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(TagSite.tag().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).as("bytes, gzipped").isLessThan(5_500);
  }

  @Test
  void tellsOfThePageAndOfWhatWasCalledBeforeItWasThere() {
    site.calling(LOAD + "stamkunde.track('Product Viewed', { product_id: 'P3' });");
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/socks?utm_source=letter&email=a@example.com");
      until(page, 2);
      assertThat(site.events()).hasSize(2);
      JsonNode seen = site.events("track").getFirst();
      assertThat(seen.get("event").asString()).isEqualTo("Product Viewed");
      assertThat(seen.get("properties").get("product_id").asString()).isEqualTo("P3");
      JsonNode visit = site.events("page").getFirst();
      assertThat(visit.get("properties").get("path").asString()).isEqualTo("/socks");
      assertThat(visit.get("properties").get("title").asString()).isEqualTo("/socks");
      assertThat(visit.get("context").get("campaign").get("source").asString()).isEqualTo("letter");
      assertThat(visit.toString()).doesNotContain("a@example.com");
      assertThat(visit.get("anonymousId")).isEqualTo(seen.get("anonymousId"));
      TagSite.Heard request = site.heard().getFirst();
      assertThat(request.query()).isEqualTo("key=" + TagSite.KEY);
      assertThat(request.type()).startsWith("text/plain");
      assertThat(request.origin()).isEqualTo(site.address());
    }
  }

  @Test
  void keepsNothingBeforeAConsent() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      until(page, 1);
      assertThat(visitor.cookies()).isEmpty();
      assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
      page.navigate(site.address() + "/second");
      until(page, 2);
      assertThat(devices()).as("another page, another device").doesNotHaveDuplicates().hasSize(2);
      assertThat(visitor.cookies()).isEmpty();
    }
  }

  @Test
  void knowsTheDeviceAgainAfterAConsentUntilItIsTakenBack() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      TagSite.until(page, "stamkunde.version");
      page.evaluate("stamkunde.consent({ analytics: true, marketing: false })");
      Cookie cookie = visitor.cookies().getFirst();
      assertThat(cookie.domain).isEqualTo("localhost");
      assertThat(cookie.sameSite.name()).isEqualTo("LAX");
      until(page, 1);
      page.navigate(site.address() + "/second");
      until(page, 2);
      assertThat(devices()).hasSize(2);
      assertThat(devices().getFirst()).isEqualTo(devices().getLast());
      assertThat(site.events().getLast().get("context").get("consent").toString())
          .isEqualTo("{\"categoryPreferences\":{\"analytics\":true,\"marketing\":false}}");
      page.evaluate("stamkunde.consent({ analytics: false })");
      assertThat(visitor.cookies()).isEmpty();
      page.evaluate("stamkunde.track('after')");
      until(page, 3);
      assertThat(devices().getLast()).isNotEqualTo(devices().getFirst());
      assertThat(site.choices())
          .as("both answers are told of the device that gave them, none twice")
          .extracting(told -> told.get("anonymousId").asString())
          .containsExactly(devices().getFirst(), devices().getFirst());
    }
  }

  @Test
  void heedsGlobalPrivacyControl() {
    site.calling(LOAD + "stamkunde.identify('K7', { email: 'a@example.com', name: 'Mallory' });");
    try (BrowserContext visitor = site.visitor()) {
      visitor.addInitScript(GPC);
      Page page = enter(visitor, "/");
      until(page, 2);
      assertThat(site.events().toString()).doesNotContain("example.com", "Mallory", "K7");
      assertThat(site.events().getFirst().get("context").get("gpc").asBoolean()).isTrue();
      assertThat(visitor.cookies()).isEmpty();
      // Somebody who objects in general may still agree here.
      page.evaluate(
          "stamkunde.consent({ analytics: true, personal: true }); stamkunde.identify({ name: 'Liv' })");
      until(page, 3);
      assertThat(visitor.cookies()).hasSize(1);
      assertThat(site.events().getLast().get("traits").get("name").asString()).isEqualTo("Liv");
    }
  }

  @Test
  void anObjectionOutweighsAnEarlierConsentThatDidNotKnowOfIt() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      TagSite.until(page, "stamkunde.version");
      page.evaluate("stamkunde.consent({ analytics: true })");
      until(page, 1);
      visitor.addInitScript(GPC);
      page.navigate(site.address() + "/");
      until(page, 2);
      assertThat(visitor.cookies()).isEmpty();
      assertThat(devices()).doesNotHaveDuplicates();
    }
  }

  @Test
  void twoTabsAreOneDeviceAndHeedEachOther() {
    site.calling(LOAD + "stamkunde.consent({ analytics: true });");
    try (BrowserContext visitor = site.visitor()) {
      Page one = enter(visitor, "/one");
      until(one, 1);
      Page other = enter(visitor, "/other");
      until(other, 2);
      assertThat(devices().getFirst()).isEqualTo(devices().getLast());
      one.evaluate("stamkunde.token('1.Szc.9999999999.x')");
      other.evaluate("stamkunde.reset()");
      one.evaluate("stamkunde.track('after somebody signed out in the other tab')");
      until(one, 3);
      JsonNode after = site.events().getLast();
      assertThat(devices().getLast()).isNotEqualTo(devices().getFirst());
      assertThat(after.has("token")).isFalse();
      other.evaluate("stamkunde.consent({ analytics: false })");
      one.evaluate("stamkunde.track('after the consent was taken back in the other tab')");
      until(one, 4);
      assertThat(devices().getLast()).isNotEqualTo(devices().get(2));
      assertThat(visitor.cookies()).isEmpty();
    }
  }

  @Test
  void tellsOnceOfEachPageOfASiteThatLoadsOne() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      until(page, 1);
      page.evaluate("history.pushState({}, '', '/socks'); document.title = 'Socks'");
      until(page, 2);
      page.evaluate("history.replaceState({ scrolled: 3 }, '')");
      page.evaluate("history.replaceState({}, '', '#sizes')");
      page.evaluate("history.pushState({}, '', '/caps'); stamkunde.page('Caps')");
      until(page, 3);
      page.evaluate("history.back()");
      until(page, 4);
      page.evaluate("stamkunde.track('end')");
      until(page, 5);
      assertThat(site.events("page"))
          .extracting(visit -> visit.get("properties").get("path").asString())
          .containsExactly("/", "/socks", "/caps", "/socks");
      assertThat(site.events("page").get(1).get("properties").get("title").asString())
          .isEqualTo("Socks");
      assertThat(site.events("page").get(2).get("name").asString()).isEqualTo("Caps");
    }
  }

  @Test
  void carriesTheProofOnlyAsLongAsItHolds() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      until(page, 1);
      page.evaluate("stamkunde.token('1.Szc.9999999999.x'); stamkunde.track('proven')");
      until(page, 2);
      page.evaluate("stamkunde.token('1.Szc.1000000000.x'); stamkunde.track('run out')");
      until(page, 3);
      page.evaluate(
          "stamkunde.token('1.Szc.9999999999.x'); stamkunde.reset(); stamkunde.track('gone')");
      until(page, 4);
      assertThat(site.events())
          .extracting(event -> event.has("token"))
          .containsExactly(false, true, false, false);
      assertThat(devices().getLast()).isNotEqualTo(devices().getFirst());
    }
  }

  @Test
  void needsNoScriptOfTheSiteAtAll() {
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/bare");
      until(page, 1);
      assertThat(site.events().getFirst().has("token")).isTrue();
    }
  }

  @Test
  void neverBreaksThePage() {
    site.calling(
        LOAD
            + "stamkunde.consent(null); stamkunde.track(undefined, undefined); stamkunde.identify(null);"
            + "stamkunde.page(7, 'x'); stamkunde.group(); stamkunde.token({}); stamkunde.load();");
    try (BrowserContext visitor = site.visitor()) {
      visitor.addInitScript(
          "Object.defineProperty(window, 'localStorage', { get() { throw new Error('closed') } })");
      Page page = enter(visitor, "/");
      until(page, 4);
    }
  }

  private static List<String> devices() {
    return site.events().stream().map(event -> event.get("anonymousId").asString()).toList();
  }
}
