package org.stamkunde.engagement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stamkunde.catalogue.Product;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.manners.Titles;

/// What letters call the products: as the catalogue does. What is no goods is not named, nor what
/// has no title but its number.
@Component
class ShelfTitles implements Titles {
  private final Products products;

  ShelfTitles(Products products) {
    this.products = products;
  }

  @Override
  public Optional<String> of(String product) {
    return named(products.shelf(), product);
  }

  @Override
  public Titles now() {
    Shelf shelf = products.shelf();
    return product -> named(shelf, product);
  }

  private static Optional<String> named(Shelf shelf, String product) {
    Product known = shelf.product(product);
    return known.goods() && !known.name().equals(product)
        ? Optional.of(known.name())
        : Optional.empty();
  }
}
