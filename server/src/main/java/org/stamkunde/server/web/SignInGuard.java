package org.stamkunde.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stamkunde.frame.CallersPlace;

/// Stands before the sign-in: whoever failed too often waits.
final class SignInGuard extends OncePerRequestFilter {
  private final Attempts attempts;

  private final CallersPlace places;

  SignInGuard(Clock clock, CallersPlace places) {
    this.attempts = new Attempts(clock);
    this.places = places;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !request.getRequestURI().equals("/sign-in");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (attempts.mustWait(user(request), places.of(request))) {
      response.sendRedirect("/sign-in?wait");
    } else {
      chain.doFilter(request, response);
    }
  }

  AuthenticationFailureHandler failed() {
    return (request, response, reason) -> {
      attempts.failed(user(request), places.of(request));
      response.sendRedirect("/sign-in?error");
    };
  }

  AuthenticationSuccessHandler succeeded() {
    SavedRequestAwareAuthenticationSuccessHandler onwards =
        new SavedRequestAwareAuthenticationSuccessHandler();
    return (request, response, who) -> {
      attempts.succeeded(user(request), places.of(request));
      onwards.onAuthenticationSuccess(request, response, who);
    };
  }

  private static String user(HttpServletRequest request) {
    String name = request.getParameter("username");
    String plain = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    return plain.length() > 100 ? plain.substring(0, 100) : plain;
  }
}
