package org.stamkunde.market;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// What a customer has bought so far, and the chance by which they choose.
final class Cupboard {
  private final Chance chance;
  private final BitSet products = new BitSet();
  private final BitSet families = new BitSet();
  private final Set<String> collections = new HashSet<>();

  Cupboard(Chance chance) {
    this.chance = chance;
  }

  Chance chance() {
    return chance;
  }

  void put(Product product, int family) {
    products.set(product.index());
    families.set(family);
    collections.add(product.collection());
  }

  /// How much more or less a product is wanted because of what is there already.
  double had(Product product, int family) {
    if (!families.get(family)) {
      // What goes with a thing that one has is wanted more.
      return collections.contains(product.collection()) ? 1.6 : 1;
    }
    if (product.category().usedUp()) {
      return products.get(product.index()) ? 3 : 1.2;
    }
    return products.get(product.index()) ? .08 : .3;
  }
}
