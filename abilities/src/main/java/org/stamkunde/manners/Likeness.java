package org.stamkunde.manners;

import java.util.Optional;

/// Which goods are like each other, as the law's "similar" asks: those of one family.
public interface Likeness {
  /// The family of a product, by the one who answers; empty where he does not know it.
  Optional<String> family(String product);
}
