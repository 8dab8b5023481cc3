package org.stamkunde.memory;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.stamkunde.memory.orders.OrdersFile;

/// Memory's settings, and its way of reading orders.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MemorySettings.class)
class MemoryRoom {

  @Bean
  OrderFiles orderFiles(ShopRow shop) {
    return (file, options) -> OrdersFile.read(file, options, shop.zone());
  }
}
