package org.stamkunde.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A browser that looks at pages in both themes, on a desk and on a phone, and complains: about
/// what axe-core finds, messages in the console, requests off the host, sideways scrolling.
public final class Walk implements AutoCloseable {
  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private final Chromium chromium;
  private final String host;
  private final List<String> complaints = new ArrayList<>();

  private Walk(Chromium chromium, int port) {
    this.chromium = chromium;
    host = "http://127.0.0.1:" + port;
  }

  /// Skips the test where no Chromium is installed, unless skipping is forbidden.
  public static Walk on(int port) {
    return new Walk(Chromium.started(), port);
  }

  /// Looks at each of these pages.
  public void look(String... paths) {
    for (String theme : List.of("light", "dark")) {
      for (int width : new int[] {1440, 390, 320}) {
        try (BrowserContext context =
            chromium.window(
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
    sideways(page).ifPresent(fault -> complaints.add(where + ": " + fault));
    if (page.viewportSize().width >= 390) {
      violations(page).forEach(fault -> complaints.add(where + ": " + fault));
    }
    page.close();
  }

  /// Whether the page must be moved sideways to be read, and how far.
  public static Optional<String> sideways(Page page) {
    Object over = page.evaluate("() => document.documentElement.scrollWidth - innerWidth");
    return ((Number) over).intValue() > 0
        ? Optional.of("scrolls sideways by " + over)
        : Optional.empty();
  }

  /// What axe-core finds on the page, by the rules of WCAG 2.2 AA and its own best practice.
  public static List<String> violations(Page page) {
    return new AxeBuilder(page)
        .withTags(RULES).analyze().getViolations().stream()
            .map(found -> found.getHelp() + " " + found.getNodes().getFirst().getHtml())
            .toList();
  }

  @Override
  public void close() {
    chromium.close();
  }
}
