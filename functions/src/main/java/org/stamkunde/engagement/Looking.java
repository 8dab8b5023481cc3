package org.stamkunde.engagement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stamkunde.catalogue.Products;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Look;
import org.stamkunde.memory.Shop;

/// What every sentence of this room looks at: the shop's today and currency, and what its products
/// are called.
@Component
class Looking {
  private final Products products;
  private final Shop shop;

  private final Tastes tastes;

  Looking(Products products, Shop shop, Tastes tastes) {
    this.products = products;
    this.shop = shop;
    this.tastes = tastes;
  }

  Sight now() {
    return Look.once(Sight.class, this::taken);
  }

  private Sight taken() {
    return new Sight(shop.today(), shop.currency(), products.shelf(), tastes.current());
  }

  AsOf today() {
    return shop.today();
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
}
