package org.stamkunde.frame;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser of this machine, for tests that look at pages as people do.
public final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Chromium.app/Contents/MacOS/Chromium");
  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path installed) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(installed)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /// Starts it. The test is left out where there is none, unless leaving out is forbidden.
  public static Chromium started() {
    return new Chromium(installed());
  }

  private static Path installed() {
    String named = System.getenv("STAMKUNDE_CHROMIUM");
    List<Path> places =
        Stream.concat(Stream.ofNullable(named), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .toList();
    if (places.isEmpty()) {
      String says =
          "No Chromium here: install Debian's package chromium, or name one in STAMKUNDE_CHROMIUM.";
      if ("1".equals(System.getenv("STAMKUNDE_STRICT"))) {
        throw new AssertionError(says);
      }
      Assumptions.abort(says);
    }
    return places.getFirst();
  }

  /// A fresh window that remembers nothing.
  public BrowserContext window(Browser.NewContextOptions options) {
    return browser.newContext(options);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
