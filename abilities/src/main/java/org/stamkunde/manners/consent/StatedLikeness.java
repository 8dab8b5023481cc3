package org.stamkunde.manners.consent;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.stamkunde.manners.Likeness;

/// Likeness as the shop states it, and as others know it where the shop is silent. What was stated
/// of both products decides, also against what others know. Of the rest `*` stands for every
/// product of which nothing was stated, and what others hold to be alike is so.
record StatedLikeness(Map<String, String> stated, Set<String> names, Likeness others)
    implements Likeness {
  static final String EVERY = "*";

  @Override
  public Optional<String> family(String product) {
    String family = stated.getOrDefault(product, stated.get(EVERY));
    return family == null ? others.family(product) : Optional.of(family);
  }

  @Override
  public Predicate<String> likeTo(String asked) {
    String family = names.contains(asked) ? asked : stated.get(asked);
    String every = stated.get(EVERY);
    Predicate<String> known = others.likeTo(asked);
    return product -> {
      String own = stated.get(product);
      if (product.equals(asked)) {
        return true;
      }
      if (family != null && own != null) {
        return family.equals(own);
      }
      if (every != null
          && every.equals(family == null ? every : family)
          && every.equals(own == null ? every : own)) {
        return true;
      }
      return known.test(product);
    };
  }
}
