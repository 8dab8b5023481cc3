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
  OrderFiles orderFiles(ShopRow shop, Erased erased) {
    return (file, options) ->
        new WithoutErased(OrdersFile.read(file, options, shop.zone()), erased);
  }
}
