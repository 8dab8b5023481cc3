package org.stamkunde.engagement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.stamkunde.catalogue.Product;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Remembered;
import org.stamkunde.numeric.Explanation;
import org.stamkunde.recommend.Suggestion;

/// What suits one customer now: never what is owned, or a variant of it, never what was refused or
/// came back, never what is no goods, and of each family one.
@Service
public class Recommendations {
  /// How many a customer's page and answer show.
  public static final int USUAL = 10;

  private final Tastes tastes;
  private final Looking looking;

  Recommendations(Tastes tastes, Looking looking) {
    this.tastes = tastes;
    this.looking = looking;
  }

  /// The best `most` for this customer, the best first.
  public List<Recommendation> of(Remembered remembered, int most) {
    Shelf shelf = looking.shelf();
    AsOf today = looking.today();
    Taste taste = Taste.of(remembered, shelf, today.zone());
    List<Suggestion> suggested =
        tastes
            .current()
            .neighbours()
            .suggest(
                taste.bought(),
                product -> taste.open(shelf, product),
                Math.toIntExact(today.day().toEpochDay()),
                4 * most);
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
    Shelf shelf = looking.shelf();
    Taste taste = Taste.of(remembered, shelf, looking.today().zone());
    return also(shelf, product, taste, most);
  }

  /// What is bought together with the product, one of each family.
  public List<Product> alsoBought(String product, int most) {
    Shelf shelf = looking.shelf();
    return also(shelf, product, new Taste(List.of(), Set.of(shelf.family(product))), most);
  }

  private List<Product> also(Shelf shelf, String product, Taste taste, int most) {
    Set<String> families = new HashSet<>();
    return tastes
        .current()
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
    return tastes.current().name();
  }
}
