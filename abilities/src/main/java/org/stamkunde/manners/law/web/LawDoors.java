package org.stamkunde.manners.law.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The door to the law.
@Configuration(proxyBeanMethods = false)
class LawDoors {
  @Bean
  NavigationEntry lawDoor() {
    return NavigationEntry.of("manners", 20, "/law", "manners.law", "manners").withKey("m");
  }
}
