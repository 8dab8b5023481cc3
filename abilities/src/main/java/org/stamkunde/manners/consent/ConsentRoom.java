package org.stamkunde.manners.consent;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.memory.HomeKey;

/// The files of consents in the shop's home.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsentSettings.class)
class ConsentRoom {
  @Bean
  Traces traces(ConsentSettings settings) {
    return new Traces(HomeKey.of(settings.home(), "evidence"));
  }

  @Bean
  RejectedRows rejectedConsents(ConsentSettings settings) {
    return new RejectedRows(settings.home().resolve("rejects"));
  }
}
