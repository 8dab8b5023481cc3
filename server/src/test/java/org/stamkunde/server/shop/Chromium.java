package org.stamkunde.server.shop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/// The browser of this machine, for tests that look at pages as people do.
final class Chromium {
  /// Where it is; the test is left out where there is none, unless leaving out is forbidden.
  static Path installed() {
    String named = System.getenv("STAMKUNDE_CHROMIUM");
    List<Path> places =
        Stream.of(
                named,
                "/usr/bin/chromium",
                "/usr/bin/chromium-browser",
                "/usr/bin/google-chrome",
                "/Applications/Chromium.app/Contents/MacOS/Chromium")
            .filter(place -> place != null)
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

  private Chromium() {}
}
