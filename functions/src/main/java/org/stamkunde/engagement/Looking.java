package org.stamkunde.engagement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
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

  Phrases phrases(Tongue tongue) {
    return new Phrases(tongue, shop.today(), shop.currency());
  }

  /// The last price of each product that has one.
  Map<String, BigDecimal> prices(Collection<String> ids) {
    Map<String, BigDecimal> prices = new HashMap<>();
    products
        .sales(ids)
        .forEach((id, sales) -> {
          if (sales.price() != null) {
            prices.put(id, sales.price());
          }
        });
    return prices;
  }

  Shelf shelf() {
    return products.shelf();
  }
}
