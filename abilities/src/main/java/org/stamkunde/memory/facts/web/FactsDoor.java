package org.stamkunde.memory.facts.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The door to the schema of facts.
@Configuration(proxyBeanMethods = false)
class FactsDoor {
  @Bean
  NavigationEntry factsEntry() {
    return NavigationEntry.of("memory", 50, "/facts", "memory.facts", "tape").withKey("f");
  }
}
