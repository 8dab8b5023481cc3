package org.stamkunde.catalogue.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;

/// The room's door in the side bar.
@Configuration(proxyBeanMethods = false)
class CatalogueDoors {
  @Bean
  NavigationEntry productsDoor() {
    return NavigationEntry.of("catalogue", 10, "/products", "catalogue.products", "shelf")
        .withKey("p");
  }
}
