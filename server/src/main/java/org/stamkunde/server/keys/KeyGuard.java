package org.stamkunde.server.keys;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.Problem;

/// Stands before everything that programs ask: nobody without a good key goes on, a browser's key
/// only from its own sites, a server's key from no site at all.
final class KeyGuard extends OncePerRequestFilter {
  private static final String AGE = "7200";
  private final Keys keys;
  private final Limits limits;

  KeyGuard(Keys keys, Limits limits) {
    this.keys = keys;
    this.limits = limits;
  }

  /// How to ask is no secret.
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getMethod().equals("GET") && request.getRequestURI().equals("/v1/openapi.json");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest asked, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest request = asked;
    String origin = request.getHeader("Origin");
    if (request.getMethod().equals("OPTIONS")) {
      preflight(origin, response);
      return;
    }
    Optional<String> secret = Presented.secret(request);
    if (secret.isEmpty() && inBody(request, origin)) {
      HeldBody held = new HeldBody(request);
      secret = held.key();
      request = held;
    }
    Optional<Key> found = secret.flatMap(keys::opens);
    Problem fault = fault(request, found.orElse(null), origin);
    if (fault != null) {
      if (origin != null) {
        // A page that hears why it was refused can stop asking; there is nothing secret in it.
        response.setHeader("Access-Control-Allow-Origin", "*");
      }
      if (fault.status() == 401) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Stamkunde\", charset=\"UTF-8\"");
      }
      fault.send(response);
      return;
    }
    Key key = found.orElseThrow();
    if (origin != null) {
      allow(response, origin);
    }
    if (limits.passes(key, response)) {
      Caller caller = key.caller();
      request.setAttribute(Caller.ATTRIBUTE, caller);
      chain.doFilter(request, response);
    }
  }

  /// Only from sites that some browser key may be used from is anything read before a key is known.
  private boolean inBody(HttpServletRequest request, @Nullable String origin) {
    return origin != null
        && request.getMethod().equals("POST")
        && request.getHeader("Authorization") == null
        && keys.welcome(origin);
  }

  private static @Nullable Problem fault(
      HttpServletRequest request, @Nullable Key key, @Nullable String origin) {
    String type = request.getContentType();
    if (key == null) {
      return Problem.stranger(
          "This needs a good key, as the user name of Basic auth or as a bearer token. Make one"
              + " with: ./stamkunde key create");
    }
    if (key.kind() == Caller.Kind.BROWSER) {
      if (origin == null) {
        return Problem.forbidden(
            "A browser key is used from a browser: the header Origin is missing. A server needs a"
                + " server key.");
      }
      if (!key.origins().contains(origin.toLowerCase(Locale.ROOT))) {
        return Problem.forbidden(
            "This site is not among the origins of the key. Make a key with --origin for it.");
      }
    } else if (origin != null) {
      return Problem.forbidden(
          "A server key came from a browser (header Origin), where anybody can read it. Revoke it,"
              + " and use a browser key there.");
    }
    // Its parts would be written to disk before anybody looks at them.
    if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      return Problem.otherType("Files cannot be sent here. Send JSON.");
    }
    return null;
  }

  private void preflight(@Nullable String origin, HttpServletResponse response) throws IOException {
    if (origin == null || !keys.welcome(origin)) {
      Problem.forbidden("No browser key has this site among its origins.").send(response);
      return;
    }
    allow(response, origin);
    response.setHeader("Access-Control-Allow-Methods", "GET, POST");
    response.setHeader("Access-Control-Allow-Headers", "Authorization, Content-Type");
    response.setHeader("Access-Control-Max-Age", AGE);
    response.setStatus(204);
  }

  private static void allow(HttpServletResponse response, String origin) {
    response.setHeader("Access-Control-Allow-Origin", origin);
    response.setHeader("Access-Control-Expose-Headers", "Retry-After, RateLimit, RateLimit-Policy");
    response.addHeader("Vary", "Origin");
  }
}
