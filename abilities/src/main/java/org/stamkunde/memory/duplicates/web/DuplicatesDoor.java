package org.stamkunde.memory.duplicates.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The door to the queue of duplicates.
@Configuration(proxyBeanMethods = false)
class DuplicatesDoor {
  @Bean
  NavigationEntry duplicates() {
    return NavigationEntry.of("memory", 35, "/duplicates", "memory.duplicates", "people")
        .withKey("d");
  }
}
