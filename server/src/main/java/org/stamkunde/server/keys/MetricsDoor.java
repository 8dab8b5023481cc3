package org.stamkunde.server.keys;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import org.stamkunde.frame.Caller;
import org.stamkunde.frame.Problem;

/// Who may read the measures: whoever asks on this machine itself, and from elsewhere a server's
/// key that may read.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class MetricsDoor {
  @Bean
  @Order(2)
  SecurityFilterChain measured(HttpSecurity http, Keys keys) throws Exception {
    return http.securityMatcher("/metrics")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .exceptionHandling(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterAfter(new Guard(keys), HeaderWriterFilter.class)
        .build();
  }

  private static final class Guard extends OncePerRequestFilter {
    private final Keys keys;

    Guard(Keys keys) {
      this.keys = keys;
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      if (fromHere(request)
          || Presented.secret(request).flatMap(keys::opens).stream()
              .anyMatch(
                  key -> key.kind() == Caller.Kind.SERVER && key.caller().may(Caller.Scope.READ))) {
        chain.doFilter(request, response);
        return;
      }
      response.setHeader("WWW-Authenticate", "Basic realm=\"Stamkunde\", charset=\"UTF-8\"");
      Problem.stranger("From elsewhere this needs a server key with the scope read.")
          .send(response);
    }

    /// A proxy on this machine asks for others, and says so.
    private static boolean fromHere(HttpServletRequest request) throws IOException {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
          && request.getHeader("Forwarded") == null
          && request.getHeader("X-Forwarded-For") == null
          && request.getHeader("Via") == null
          && request.getHeader("Origin") == null;
    }
  }
}
