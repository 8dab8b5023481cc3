package org.stamkunde.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.stamkunde.catalogue.Product;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.memory.Remembered;
import org.stamkunde.numeric.Explanation;
import org.stamkunde.recommend.Suggestion;

/// What suits one customer now: never what is owned, or a variant of it, never what was refused or
/// came back, never what is no goods, and of each family one.
@Service
public class Recommendations {
  /// How many a customer's page and answer show.
  public static final int USUAL = 10;

  private final Looking looking;

  Recommendations(Looking looking) {
    this.looking = looking;
  }

  Looking looking() {
    return looking;
  }

  /// The best `most` for this customer, the best first.
  public List<Recommendation> of(Remembered remembered, int most) {
    return of(remembered, most, looking.now());
  }

  List<Recommendation> of(Remembered remembered, int most, Sight sight) {
    Shelf shelf = sight.shelf();
    Taste taste = Taste.of(remembered, shelf, sight.today().zone());
    List<Suggestion> suggested =
        sight
            .tastes()
            .neighbours()
            .suggest(taste.bought(), product -> taste.open(shelf, product), sight.day(), 4 * most);
    Set<String> families = new HashSet<>();
    List<Recommendation> chosen = new ArrayList<>();
    for (Suggestion one : suggested) {
      if (chosen.size() < most && families.add(shelf.family(one.product()))) {
        chosen.add(
            new Recommendation(
                one.product(),
                shelf.product(one.product()).name(),
                one.score(),
                one.because(),
                named(one.explanation(), shelf)));
      }
    }
    return List.copyOf(chosen);
  }

  /// The explanation with products under the names that people know.
  private static Explanation named(Explanation explanation, Shelf shelf) {
    return new Explanation(
        explanation.what(),
        explanation.arguments().stream()
            .map(argument -> argument instanceof String id ? shelf.product(id).name() : argument)
            .toList(),
        explanation.value(),
        explanation.combination(),
        explanation.parts().stream().map(part -> named(part, shelf)).toList(),
        explanation.interval(),
        explanation.source());
  }

  /// What others who bought the product also bought, one of each family, for this customer: without
  /// what the customer has or refused.
  public List<Product> alsoBought(Remembered remembered, String product, int most) {
    Sight sight = looking.now();
    return also(sight, product, Taste.of(remembered, sight.shelf(), sight.today().zone()), most);
  }

  /// What is bought together with the product, one of each family.
  public List<Product> alsoBought(String product, int most) {
    Sight sight = looking.now();
    Taste taste = new Taste(List.of(), Set.of(sight.shelf().family(product)));
    return also(sight, product, taste, most);
  }

  private static List<Product> also(Sight sight, String product, Taste taste, int most) {
    Shelf shelf = sight.shelf();
    Set<String> families = new HashSet<>();
    return sight
        .tastes()
        .neighbours()
        .alsoBought(product, other -> taste.open(shelf, other), 4 * most)
        .stream()
        .filter(other -> families.add(shelf.family(other)))
        .limit(most)
        .map(shelf::product)
        .toList();
  }

  /// The name of what was learnt, for answers that say what they rest on.
  public String model() {
    return looking.now().tastes().name();
  }
}
