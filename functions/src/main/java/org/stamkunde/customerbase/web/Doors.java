package org.stamkunde.customerbase.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The room's doors in the side bar.
@Configuration(proxyBeanMethods = false)
class Doors {
  @Bean
  NavigationEntry overviewDoor() {
    return NavigationEntry.of("", 0, "/", "customerbase.overview", "base").withKey("b").asTab();
  }

  @Bean
  NavigationEntry customersDoor() {
    return NavigationEntry.of("memory", 0, "/customers", "customerbase.customers", "person")
        .withKey("c")
        .asTab();
  }
}
