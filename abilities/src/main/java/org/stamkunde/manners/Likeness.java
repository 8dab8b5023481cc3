package org.stamkunde.manners;

import java.util.Optional;
import java.util.function.Predicate;

/// Which goods are like each other, as the law's "similar" asks: goods of one kind, which whoever
/// bought one of them expects to hear of from the same seller. It is asked at each decision, so it
/// answers from what the program holds.
public interface Likeness {
  /// The family of a product, by the one who answers; empty where he does not know it.
  Optional<String> family(String product);

  /// Whether goods are like those asked for: a product, or a family by its name.
  default Predicate<String> likeTo(String asked) {
    String wanted = family(asked).orElse(asked);
    return product -> product.equals(asked) || family(product).filter(wanted::equals).isPresent();
  }

  /// The families as they are at one moment, for whoever asks for many.
  default Likeness now() {
    return this;
  }
}
