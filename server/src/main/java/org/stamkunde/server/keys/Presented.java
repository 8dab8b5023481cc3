package org.stamkunde.server.keys;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The secret that a request shows: as the user name of Basic auth, as a bearer token, or, for a
/// browser that cannot set headers while its page closes, as `?key=`.
final class Presented {
  private static final String BROWSER = "skb_";

  private Presented() {}

  static Optional<String> secret(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null) {
      return Optional.ofNullable(inQuery(request.getQueryString()));
    }
    if (header.regionMatches(true, 0, "Basic ", 0, 6)) {
      return basic(header.substring(6).strip());
    }
    return header.regionMatches(true, 0, "Bearer ", 0, 7)
        ? Optional.of(header.substring(7).strip())
        : Optional.empty();
  }

  private static Optional<String> basic(String coded) {
    try {
      String plain = new String(Base64.getDecoder().decode(coded), StandardCharsets.UTF_8);
      int colon = plain.indexOf(':');
      return Optional.of(colon < 0 ? plain : plain.substring(0, colon));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /// Addresses end up in logs and histories: a server's key is not taken from there.
  private static @Nullable String inQuery(@Nullable String query) {
    if (query == null) {
      return null;
    }
    for (String pair : query.split("&")) {
      if (pair.startsWith("key=")) {
        try {
          String secret = URLDecoder.decode(pair.substring(4), StandardCharsets.UTF_8);
          return secret.startsWith(BROWSER) ? secret : null;
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return null;
  }
}
