package org.stamkunde.engagement.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The room's doors in the side bar.
@Configuration(proxyBeanMethods = false)
class EngagementDoors {
  @Bean
  NavigationEntry weekDoor() {
    return NavigationEntry.of("engagement", 10, "/week", "engagement.week", "speech")
        .withKey("w")
        .asTab();
  }

  @Bean
  NavigationEntry shopFrontDoor() {
    return NavigationEntry.of("engagement", 20, "/shop", "engagement.shop", "bag").withKey("s");
  }
}
