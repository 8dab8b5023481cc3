package org.stamkunde.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stamkunde.frame.Problem;
import org.stamkunde.server.start.Place;

/// Answers only under names that are ours. A page elsewhere can point a name of its own to this
/// machine (DNS rebinding) and would then be read as one of ours; it cannot do so with an address
/// in numbers.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE)
class KnownHosts extends OncePerRequestFilter {
  private static final Pattern IN_NUMBERS =
      Pattern.compile("(\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+])");
  private static final Pattern PORT = Pattern.compile(":\\d*$");

  private static final String UNKNOWN =
      "This host name is not known here. Start the console with --host NAME to allow it.";

  private final Set<String> names = new HashSet<>(Set.of("localhost"));

  KnownHosts(Place place) {
    names.add(place.listen().toLowerCase(Locale.ROOT));
    place.hosts().forEach(host -> names.add(host.toLowerCase(Locale.ROOT)));
  }

  boolean knows(String header) {
    String host = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
    return IN_NUMBERS.matcher(host).matches() || names.contains(host);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String host = request.getHeader("Host");
    if (host != null && knows(host)) {
      chain.doFilter(request, response);
      return;
    }
    String path = request.getRequestURI();
    if (path.startsWith("/v1/") || path.startsWith("/ofrep/")) {
      new Problem(421, "wrong-input", "Misdirected Request", UNKNOWN, List.of()).send(response);
      return;
    }
    response.setStatus(421);
    response.setContentType("text/plain;charset=UTF-8");
    response.getWriter().write(UNKNOWN + "\n");
  }
}
