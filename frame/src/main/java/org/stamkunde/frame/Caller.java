package org.stamkunde.frame;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/// Who calls an endpoint with a key: which key, of which kind, and what it may do. The server puts
/// it into the request under [#ATTRIBUTE] once the key is known to be good.
public record Caller(String key, Kind kind, Set<Scope> scopes) {
  public static final String ATTRIBUTE = "stamkunde.caller";

  /// A server's key is secret; a browser's key anybody can read.
  public enum Kind {
    SERVER,
    BROWSER
  }

  /// What a key may do.
  public enum Scope {
    INGEST,
    READ,
    /// Says who is whom: makes two customers one, and takes that back.
    MERGE
  }

  public Caller {
    scopes = Set.copyOf(scopes);
  }

  /// Who called; no request comes this far without.
  public static Caller of(HttpServletRequest request) {
    if (request.getAttribute(ATTRIBUTE) instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException(
        "a request with a key must say who calls\nMaybe this path does not go past the keys.");
  }

  public boolean may(Scope scope) {
    return scopes.contains(scope);
  }
}
