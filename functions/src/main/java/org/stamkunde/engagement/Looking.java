package org.stamkunde.engagement;

import org.springframework.stereotype.Component;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Shop;

/// What every sentence of this room looks at: the shop's today and currency, and what its products
/// are called.
@Component
class Looking {
  private final Products products;
  private final Shop shop;

  Looking(Products products, Shop shop) {
    this.products = products;
    this.shop = shop;
  }

  AsOf today() {
    return shop.today();
  }

  String currency() {
    return shop.currency();
  }

  Shelf shelf() {
    return products.shelf();
  }
}
