package org.stamkunde.manners.consent.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The door to the page of consents.
@Configuration(proxyBeanMethods = false)
class ConsentDoors {
  @Bean
  NavigationEntry consentDoor() {
    return NavigationEntry.of("manners", 10, "/consent", "manners.consent", "check");
  }
}
