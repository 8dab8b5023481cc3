package org.stamkunde.server.keys;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Caller;

/// A key as it is kept: never the secret itself. `origins` are the sites from which a browser may
/// use it, `signing` the secret with which the shop's server signs who somebody is (browser keys
/// alone), `limit` the requests a second that it may make (null: no limit).
public record Key(
    String id,
    Caller.Kind kind,
    Set<Caller.Scope> scopes,
    List<String> origins,
    @Nullable String signing,
    @Nullable Integer limit,
    Instant created,
    @Nullable Instant revoked) {
  public Key {
    scopes = Set.copyOf(scopes);
    origins = List.copyOf(origins);
  }

  /// A key just made, with the secret that is shown this once.
  public record Fresh(Key key, String secret) {}

  boolean good() {
    return revoked == null;
  }

  Caller caller() {
    return new Caller(id, kind, scopes);
  }
}
