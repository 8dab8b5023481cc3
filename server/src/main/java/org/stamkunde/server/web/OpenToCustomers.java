package org.stamkunde.server.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/// The customers' own pages: no sign-in, no session, no cookie. The link is the key, and travels in
/// the path: so nothing of these pages is kept, indexed, or told to a page that is gone to from
/// here.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenToCustomers {
  @Bean
  @Order(2)
  SecurityFilterChain ownPages(HttpSecurity http) throws Exception {
    return http.securityMatcher("/u/**", "/yes/**", "/my", "/my/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .securityContext(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(SecurityRules.CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .addHeaderWriter(
                    new StaticHeadersWriter("X-Robots-Tag", "noindex, nofollow, noarchive")))
        .addFilterAfter(new OnlyPlainForms(), HeaderWriterFilter.class)
        .build();
  }
}
