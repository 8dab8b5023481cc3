package org.stamkunde.engagement.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.catalogue.Products;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.engagement.Evidence;
import org.stamkunde.engagement.Greeting;
import org.stamkunde.engagement.Greetings;
import org.stamkunde.engagement.Recommendation;
import org.stamkunde.engagement.Recommendations;
import org.stamkunde.frame.Panel;
import org.stamkunde.manners.Outlet;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Shop;
import org.stamkunde.numeric.Explanation;

/// What suits one customer, on the customer's page; and in the answer to programs also the greeting
/// as the customer would read it.
@Component
class SuitsPanel implements Panel {
  private static final int SHOWN = 6;

  private final Memory memory;
  private final Recommendations recommendations;
  private final Greetings greetings;
  private final Products products;
  private final Shop shop;

  SuitsPanel(
      Memory memory,
      Recommendations recommendations,
      Greetings greetings,
      Products products,
      Shop shop) {
    this.memory = memory;
    this.recommendations = recommendations;
    this.greetings = greetings;
    this.products = products;
    this.shop = shop;
  }

  @Override
  public Spot spot() {
    return new Spot("customer", "main", 10, "engagement/suits :: panel");
  }

  /// One product that suits, with the names of the purchases that it rests on, and the shares that
  /// each has in it.
  public record Suits(String product, String title, List<String> because, Explanation why) {}

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Optional<Remembered> known = memory.of(Identity.parse(id));
    if (known.isEmpty()) {
      return Map.of();
    }
    Shelf shelf = products.shelf();
    List<Recommendation> offered = recommendations.of(known.get(), Recommendations.USUAL);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put(
        "suits",
        offered.stream()
            .limit(SHOWN)
            .map(one ->
                new Suits(
                    one.product(),
                    one.title(),
                    one.because().stream().map(p -> shelf.product(p).name()).toList(),
                    shares(one.explanation(), one.score())))
            .toList());
    return model;
  }

  /// The same explanation with the whole as one, so that each part reads as its share.
  private static Explanation shares(Explanation explanation, double whole) {
    return new Explanation(
        explanation.what(),
        explanation.arguments(),
        explanation.value() / whole,
        explanation.combination(),
        explanation.parts().stream().map(part -> shares(part, whole)).toList(),
        explanation.interval(),
        explanation.source());
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    Optional<Remembered> known = memory.of(Identity.parse(id));
    if (known.isEmpty()) {
      return Map.of();
    }
    List<Recommendation> offered = recommendations.of(known.get(), Recommendations.USUAL);
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put(
        "recommendations",
        offered.stream()
            .map(one -> new Told(one.product(), one.title(), one.score(), one.because()))
            .toList());
    fields.put("greeting", greeted(greetings.of(known.get(), offered)));
    fields.put("model", Map.of("recommendations", recommendations.model()));
    return fields;
  }

  record Told(String product, String title, double score, List<String> because) {}

  @Outlet
  private ToldGreeting greeted(Greeting greeting) {
    return new ToldGreeting(
        greeting.text(),
        greeting.language(),
        greeting.evidence().stream().map(this::told).toList());
  }

  record ToldGreeting(String text, String language, List<ToldEvidence> evidence) {}

  record ToldEvidence(
      String kind,
      @Nullable String product,
      @Nullable String title,
      String at,
      @Nullable String text) {}

  private ToldEvidence told(Evidence evidence) {
    return new ToldEvidence(
        evidence.kind(),
        evidence.product(),
        evidence.title(),
        evidence.at().atZone(shop.zone()).toOffsetDateTime().toString(),
        evidence.text());
  }
}
