package org.stamkunde.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A browser that looks at pages in both themes, on a desk and on a phone, and complains: about
/// what axe-core finds, messages in the console, requests off the host, sideways scrolling.
public final class Walk implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private final Playwright playwright;
  private final Browser browser;
  private final String host;
  private final List<String> complaints = new ArrayList<>();

  private Walk(Path chromium, int port) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic")));
    host = "http://127.0.0.1:" + port;
  }

  /// Skips the test where no Chromium is installed, unless skipping is forbidden.
  public static Walk on(int port) {
    Path chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(null);
    String missing = "No Chromium was found. Install it with: apt-get install chromium";
    if (chromium == null && "1".equals(System.getenv("STAMKUNDE_STRICT"))) {
      throw new AssertionError(missing);
    }
    assumeTrue(chromium != null, missing);
    return new Walk(chromium, port);
  }

  /// Looks at each of these pages.
  public void look(String... paths) {
    for (String theme : List.of("light", "dark")) {
      for (int width : new int[] {1440, 390, 320}) {
        try (BrowserContext context =
            browser.newContext(
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en"))) {
          context.addInitScript("localStorage.setItem('theme', '" + theme + "')");
          for (String path : paths) {
            look(context, path, "%s at %d px, %s".formatted(path, width, theme));
          }
        }
      }
    }
    assertThat(complaints).isEmpty();
  }

  private void look(BrowserContext context, String path, String where) {
    Page page = context.newPage();
    page.onConsoleMessage(message -> {
      if (!message.type().equals("log") && !message.text().contains("status of 4")) {
        complaints.add(where + ": " + message.text());
      }
    });
    page.onPageError(error -> complaints.add(where + ": " + error));
    page.onRequest(request -> {
      if (!request.url().startsWith(host) && !request.url().startsWith("data:")) {
        complaints.add(where + ": asks " + request.url());
      }
    });
    page.navigate(host + path);
    Object over = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    if (((Number) over).intValue() > 0) {
      complaints.add(where + ": scrolls sideways by " + over);
    }
    if (page.viewportSize().width >= 390) {
      judge(page, where);
    }
    page.close();
  }

  private void judge(Page page, String where) {
    new AxeBuilder(page)
        .withTags(RULES)
        .analyze()
        .getViolations()
        .forEach(found ->
            complaints.add(
                where + ": " + found.getHelp() + " " + found.getNodes().getFirst().getHtml()));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
