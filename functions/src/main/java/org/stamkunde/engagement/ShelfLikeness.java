package org.stamkunde.engagement;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.stamkunde.catalogue.HeldShelf;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.manners.Likeness;

/// Which goods are like each other by the catalogue: the variants of one product, and nothing
/// wider, for nobody may take an offer of another kind for one he expected. What is no goods is
/// like nothing.
@Component
class ShelfLikeness implements Likeness {
  private final HeldShelf held;

  ShelfLikeness(HeldShelf held) {
    this.held = held;
  }

  @Override
  public Optional<String> family(String product) {
    return family(held.shelf(), product);
  }

  @Override
  public Likeness now() {
    Shelf shelf = held.shelf();
    return product -> family(shelf, product);
  }

  private static Optional<String> family(Shelf shelf, String product) {
    return shelf.knows(product) && shelf.goods(product)
        ? Optional.of(shelf.family(product))
        : Optional.empty();
  }
}
