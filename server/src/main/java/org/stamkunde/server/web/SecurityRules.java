package org.stamkunde.server.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.stamkunde.frame.CallersPlace;
import org.stamkunde.server.users.Users;

/// What needs a sign-in (everything but health, the sign-in itself and the looks of pages), and the
/// headers that every answer carries.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityRules {
  /// Nothing but what lies on this host, and nothing written into the page.
  static final String CONTENT =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  PasswordEncoder passwordEncoder(Users users) {
    return users.encoder();
  }

  /// Who is signed in.
  @Bean
  SessionRegistry signedIn() {
    return new SessionRegistryImpl();
  }

  @Bean
  ServletListenerRegistrationBean<HttpSessionEventPublisher> endsOfSessions() {
    return new ServletListenerRegistrationBean<>(new HttpSessionEventPublisher());
  }

  @Bean
  SecurityFilterChain locks(
      HttpSecurity http, Clock clock, CallersPlace places, SessionRegistry signedIn)
      throws Exception {
    SignInGuard guard = new SignInGuard(clock, places);
    return http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/health", "/sign-in", "/error", "/favicon.ico")
                .permitAll()
                .requestMatchers("/frame/**", "/webjars/**")
                .permitAll()
                .anyRequest()
                .authenticated())
        .formLogin(form ->
            form.loginPage("/sign-in")
                .successHandler(guard.succeeded())
                .failureHandler(guard.failed()))
        .addFilterBefore(new NoFilesFromStrangers(), CsrfFilter.class)
        .addFilterBefore(guard, UsernamePasswordAuthenticationFilter.class)
        .requestCache(cache -> cache.requestCache(wholePages()))
        .exceptionHandling(faults -> faults.authenticationEntryPoint(toSignIn()))
        .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?gone"))
        .sessionManagement(session ->
            session
                .sessionFixation(fixation -> fixation.changeSessionId())
                .maximumSessions(-1)
                .sessionRegistry(signedIn)
                .expiredSessionStrategy(ended -> toSignIn(ended.getRequest(), ended.getResponse())))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                    policy -> policy.policy("camera=(), geolocation=(), microphone=()")))
        .build();
  }

  /// After the sign-in the reader goes on to the page that was wanted, never to a part of one.
  private static HttpSessionRequestCache wholePages() {
    HttpSessionRequestCache cache = new HttpSessionRequestCache();
    cache.setRequestMatcher(request -> {
      String accepts = request.getHeader("Accept");
      return request.getMethod().equals("GET")
          && request.getHeader("HX-Request") == null
          && accepts != null
          && accepts.contains("text/html");
    });
    return cache;
  }

  /// A part of a page (htmx) cannot follow to the sign-in by itself: the whole page has to.
  private static AuthenticationEntryPoint toSignIn() {
    return (request, response, reason) -> toSignIn(request, response);
  }

  private static void toSignIn(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getHeader("HX-Request") != null) {
      response.setHeader("HX-Redirect", "/sign-in");
      response.setStatus(401);
    } else {
      response.sendRedirect("/sign-in");
    }
  }

  /// Customer numbers and product ids may hold a slash, a semicolon or a percent sign. Paths are
  /// matched segment by segment, so these mean nothing else.
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedDoubleSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowUrlEncodedPeriod(true);
    firewall.setAllowSemicolon(true);
    firewall.setAllowBackSlash(true);
    return firewall;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> plainPaths() {
    return factory ->
        factory.addConnectorCustomizers(connector -> {
          connector.setEncodedSolidusHandling("passthrough");
          connector.setEncodedReverseSolidusHandling("passthrough");
          connector.setXpoweredBy(false);
        });
  }
}
