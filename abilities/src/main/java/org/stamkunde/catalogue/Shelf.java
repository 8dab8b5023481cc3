package org.stamkunde.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// All products that were ever sold, at one moment: an immutable picture that many questions can be
/// asked of.
public final class Shelf {
  private final Map<String, Product> products = new HashMap<>();
  private final Map<String, List<Product>> families = new HashMap<>();

  Shelf(Map<String, String> titles) {
    Map<String, String> leaders = Families.of(titles);
    titles.forEach((id, title) ->
        products.put(
            id, new Product(id, title, Goods.are(id, title), leaders.getOrDefault(id, id))));
    Map<String, List<Product>> open = new HashMap<>();
    for (Product product : new TreeMap<>(products).values()) {
      open.computeIfAbsent(product.family(), f -> new ArrayList<>()).add(product);
    }
    open.forEach((family, members) -> families.put(family, List.copyOf(members)));
  }

  /// The product; one that was never sold stands for itself under its id.
  public Product product(String id) {
    Product known = products.get(id);
    return known != null ? known : new Product(id, "", Goods.are(id, ""), id);
  }

  public boolean knows(String id) {
    return products.containsKey(id);
  }

  public boolean goods(String id) {
    return product(id).goods();
  }

  /// The family's first product's id.
  public String family(String id) {
    return product(id).family();
  }

  /// All variants of a product, itself among them, in the order of ids.
  public List<Product> variants(String id) {
    return families.getOrDefault(family(id), List.of(product(id)));
  }

  public int size() {
    return products.size();
  }
}
