package org.stamkunde.memory.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/// Serves the web tag, under a name that never changes, to the pages of any shop.
@Controller
class TagScript {
  private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

  private final byte[] script = read();

  /// Weak, for the script travels packed as well, and a strong one would forbid that.
  private final String version = "W/\"" + DigestUtils.md5DigestAsHex(script) + '"';

  /// An hour: a new version of the server reaches every page within that time.
  @GetMapping("/tag.js")
  ResponseEntity<byte[]> tag() {
    return ResponseEntity.ok()
        .contentType(SCRIPT)
        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
        .eTag(version)
        .header("Access-Control-Allow-Origin", "*")
        .header("Cross-Origin-Resource-Policy", "cross-origin")
        .body(script);
  }

  private static byte[] read() {
    try (InputStream in = TagScript.class.getResourceAsStream("tag.js")) {
      if (in == null) {
        throw new IllegalStateException(
            "tag.js must lie beside its class\nMaybe the program was packed without resources.");
      }
      return in.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
