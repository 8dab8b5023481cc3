package org.stamkunde.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses parameters that are no text. The web server would log them with what was sent, and that
/// may be anybody's name.
@Component
@ConditionalOnWebApplication
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableParameters extends OncePerRequestFilter {
  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (InvalidParameterException unreadable) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } catch (ServletException fault) {
      if (!(fault.getCause() instanceof InvalidParameterException)) {
        throw fault;
      }
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
