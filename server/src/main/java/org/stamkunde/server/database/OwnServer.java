package org.stamkunde.server.database;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.stamkunde.frame.WrongInput;

/// The user's own PostgreSQL, named by `STAMKUNDE_DATABASE_URL`: `postgres://user:password@host/db`
/// or a JDBC URL.
public record OwnServer(Access access) implements Store {
  public static final String SETTING = "STAMKUNDE_DATABASE_URL";

  public static Optional<OwnServer> from(Map<String, String> environment) {
    String text = environment.getOrDefault(SETTING, "").strip();
    return text.isEmpty() ? Optional.empty() : Optional.of(new OwnServer(read(text)));
  }

  static Access read(String text) {
    if (text.startsWith("jdbc:postgresql:")) {
      return new Access(text, "", "");
    }
    try {
      URI uri = new URI(text);
      boolean known = "postgres".equals(uri.getScheme()) || "postgresql".equals(uri.getScheme());
      if (!known || uri.getHost() == null || uri.getPath().length() < 2) {
        throw unreadable();
      }
      String[] who = (uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo()).split(":", 2);
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return new Access(
          "jdbc:postgresql://" + uri.getHost() + port + uri.getRawPath() + query,
          plain(who[0]),
          who.length > 1 ? plain(who[1]) : "");
    } catch (URISyntaxException e) {
      throw unreadable();
    }
  }

  private static String plain(String encoded) {
    return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// Never repeats the value: a password may stand in it.
  private static WrongInput unreadable() {
    return new WrongInput(
        SETTING + " cannot be read. Write it as postgres://user:password@host:5432/database.");
  }

  @Override
  public void close() {}
}
