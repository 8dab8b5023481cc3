package org.stamkunde.memory.web;

import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.frame.NavigationEntry;
import org.stamkunde.frame.ShopSign;
import org.stamkunde.memory.Shop;

/// What memory adds to every page: the doors to imports and events, and the shop's currency, zone
/// and today.
@Configuration(proxyBeanMethods = false)
class MemoryDoors {
  @Bean
  NavigationEntry importsDoor() {
    return NavigationEntry.of("memory", 20, "/imports", "memory.imports", "inbox")
        .withKey("i")
        .asTab();
  }

  @Bean
  NavigationEntry eventsDoor() {
    return NavigationEntry.of("memory", 30, "/events", "memory.events", "eye").withKey("v");
  }

  @Bean
  ShopSign shopSign(Shop shop) {
    return new ShopSign() {
      @Override
      public String currency() {
        return shop.currency();
      }

      @Override
      public ZoneId zone() {
        return shop.zone();
      }

      @Override
      public LocalDate today() {
        return shop.today().day();
      }
    };
  }
}
