package org.stamkunde.memory.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the tag was told arrives once, though pages close, lines fail and hosts are busy.
class TagDeliveryTest {
  private static final String LOAD = "stamkunde.load('" + TagSite.KEY + "', { pages: false });";
  private static TagSite site;

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
  void forget() {
    site.forget();
  }

  private static Page enter(BrowserContext visitor, String path) {
    Page page = visitor.newPage();
    page.navigate(site.address() + path);
    TagSite.until(page, "stamkunde.version");
    return page;
  }

  private static void until(Page page, int events) {
    page.waitForCondition(() -> site.events().size() >= events);
  }

  @ParameterizedTest
  @ValueSource(strings = {"keepalive", "beacon"})
  void whatWasToldArrivesThoughTheTabIsClosedAtOnce(String way) {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      if (way.equals("beacon")) {
        visitor.addInitScript("delete Request.prototype.keepalive");
      }
      Page other = enter(visitor, "/other");
      for (int n = 0; n < 5; n++) {
        Page page = enter(visitor, "/");
        page.evaluate("n => stamkunde.track('last words ' + n)", n);
        leave(page);
      }
      until(other, 5);
      assertThat(names()).hasSize(5).doesNotHaveDuplicates();
      assertThat(site.heard()).allMatch(one -> one.origin().equals(site.address()));
    }
  }

  @Test
  void whatWasToldArrivesFromASiteThatSendsNoReferrer() {
    site.calling(LOAD).referring("no-referrer");
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      page.evaluate("stamkunde.track('on leaving'); location.href = '/next'");
      until(page, 1);
      assertThat(site.heard().getFirst().origin()).isEqualTo(site.address());
    }
  }

  @Test
  void aLotToldOnLeavingArrives() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      page.evaluate(
          "for (let n = 0; n < 150; n++) stamkunde.track('seen ' + n); location.href = '/next'");
      until(page, 150);
      assertThat(names()).hasSize(150).doesNotHaveDuplicates();
      assertThat(site.heard().size()).as("requests").isGreaterThan(1);
    }
  }

  @Test
  void whatABrowserDoesNotSendOnLeavingWaitsForTheNextPage() {
    site.calling(LOAD + "stamkunde.consent({ analytics: true });");
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      page.evaluate(
          "for (let n = 0; n < 190; n++) stamkunde.track('seen ' + n, { more: 'x'.repeat(300) }); location.href = '/next'");
      page.waitForCondition(() -> names().stream().distinct().count() >= 190);
    }
  }

  @Test
  void busyAndBrokenHostsAreAskedAgainWithTheSameEvents() {
    site.calling(LOAD);
    site.answering(429, 503, 0);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      page.evaluate("stamkunde.track('one')");
      until(page, 1);
      page.evaluate("stamkunde.track('two')");
      until(page, 2);
      assertThat(names()).containsExactly("one", "two");
    }
  }

  @Test
  void aRefusedKeyIsNotUsedAgain() {
    site.calling(LOAD);
    site.answering(403);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      page.waitForConsoleMessage(
          new Page.WaitForConsoleMessageOptions()
              .setPredicate(said -> said.text().contains("stamkunde: not now")),
          () -> page.evaluate("stamkunde.track('one')"));
      page.evaluate("stamkunde.track('two')");
      page.navigate(site.address() + "/next");
      TagSite.until(page, "stamkunde.version");
      page.evaluate("stamkunde.track('three')");
      until(page, 1);
      assertThat(names()).containsExactly("three");
    }
  }

  @Test
  void whatWasToldOfflineArrivesWhenTheLineIsBack() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      visitor.setOffline(true);
      page.evaluate("stamkunde.track('in the tunnel')");
      TagSite.until(page, "navigator.onLine === false");
      visitor.setOffline(false);
      until(page, 1);
      assertThat(names()).containsExactly("in the tunnel");
    }
  }

  @Test
  void whatWasToldOfflineWaitsForTheNextPageWhereThatIsAllowed() {
    site.calling(LOAD + "stamkunde.consent({ analytics: true });");
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      Page other = enter(visitor, "/other");
      visitor.setOffline(true);
      page.evaluate("stamkunde.token('1.Szc.9999999999.x'); stamkunde.track('in the tunnel')");
      leave(page);
      TagSite.until(other, "Object.keys(localStorage).length === 1");
      assertThat(other.evaluate("JSON.stringify(Object.values(localStorage))").toString())
          .contains("in the tunnel")
          .doesNotContain("Szc");
      visitor.setOffline(false);
      other.navigate(site.address() + "/next");
      until(other, 1);
      assertThat(names()).containsExactly("in the tunnel");
      assertThat(other.evaluate("localStorage.length")).isEqualTo(0);
    }
  }

  @Test
  void whatSomebodyElsePutIntoTheStorageDoesNoHarm() {
    site.calling(LOAD + "stamkunde.consent({ analytics: true });");
    try (BrowserContext visitor = site.visitor()) {
      Page page = enter(visitor, "/");
      page.evaluate(
          "localStorage.setItem('stamkunde:a', '[\"{\", 7, null]'); localStorage.setItem('stamkunde:b', '{')");
      page.navigate(site.address() + "/next");
      TagSite.until(page, "stamkunde.version");
      page.evaluate("stamkunde.track('still')");
      until(page, 1);
      assertThat(names()).containsExactly("still");
    }
  }

  @Test
  void nothingWaitsWithoutAConsent() {
    site.calling(LOAD);
    try (BrowserContext visitor = site.visitor()) {
      Page other = enter(visitor, "/other");
      Page page = enter(visitor, "/");
      visitor.setOffline(true);
      page.evaluate("stamkunde.track('in the tunnel')");
      leave(page);
      // Whether the browser still sends it is the browser's affair; it must not be kept.
      assertThat(other.evaluate("localStorage.length")).isEqualTo(0);
    }
  }

  /// Closes the tab as a person does, and waits until it is gone.
  private static void leave(Page page) {
    page.waitForClose(() -> page.close(new Page.CloseOptions().setRunBeforeUnload(true)));
  }

  private static List<String> names() {
    return site.events("track").stream().map(event -> event.get("event").asString()).toList();
  }
}
