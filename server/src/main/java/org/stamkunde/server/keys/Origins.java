package org.stamkunde.server.keys;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.stamkunde.frame.WrongInput;

/// Sites as browsers name them: scheme, host and, where it is not the usual one, port.
final class Origins {
  private Origins() {}

  static String checked(String told) {
    try {
      URI uri = new URI(told.strip());
      String scheme = uri.getScheme();
      String path = uri.getRawPath();
      boolean web = scheme != null && scheme.toLowerCase(Locale.ROOT).matches("https?");
      boolean bare = path == null || path.isEmpty() || path.equals("/");
      if (web && bare && uri.getHost() != null && uri.getRawQuery() == null) {
        return (scheme + "://" + uri.getHost() + port(uri)).toLowerCase(Locale.ROOT);
      }
    } catch (URISyntaxException e) {
      // Told below like any other address that will not do.
    }
    throw new WrongInput(
        "An origin is a site's address without a path, such as https://shop.example; %s is none."
            .formatted(told));
  }

  private static String port(URI uri) {
    boolean usual =
        uri.getPort() < 0 || uri.getPort() == (uri.getScheme().endsWith("s") ? 443 : 80);
    return usual ? "" : ":" + uri.getPort();
  }
}
