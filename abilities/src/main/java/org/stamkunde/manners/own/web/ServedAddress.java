package org.stamkunde.manners.own.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.stamkunde.manners.own.Address;
import org.stamkunde.manners.own.ShopName;

/// The address that the shop set, else that of this console on this machine.
@Component
class ServedAddress implements Address {
  private static final int USUAL_PORT = 8080;
  private final ShopName shop;
  private volatile int port = USUAL_PORT;

  ServedAddress(ShopName shop) {
    this.shop = shop;
  }

  @EventListener
  void opened(WebServerInitializedEvent event) {
    port = event.getWebServer().getPort();
  }

  @Override
  public URI of(String path) {
    @Nullable URI set = shop.address();
    String from = set == null ? "http://127.0.0.1:" + port : set.toString().replaceAll("/$", "");
    return URI.create(from + path);
  }
}
