package org.stamkunde.market;

import java.util.BitSet;

/// What a customer has bought so far, and the chance by which they choose.
final class Cupboard {
  private final Chance chance;
  private final BitSet products = new BitSet();
  private final BitSet families = new BitSet();

  Cupboard(Chance chance) {
    this.chance = chance;
  }

  Chance chance() {
    return chance;
  }

  void put(Product product, int family) {
    products.set(product.index());
    families.set(family);
  }

  /// How much more or less a product is wanted because of what is there already.
  double had(Product product, int family) {
    if (!families.get(family)) {
      return 1;
    }
    if (product.category().usedUp()) {
      return products.get(product.index()) ? 3 : 1.2;
    }
    return products.get(product.index()) ? .08 : .3;
  }
}
