package org.stamkunde.engagement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.catalogue.Product;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.manners.Permit;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Spoken;
import org.stamkunde.memory.Remembered;

/// The shop as one customer would see it, all of it in the customer's language.
@Service
public class ShopFront {
  private static final int OFFERED = 8;
  private static final int ALSO = 4;

  private final Recommendations recommendations;
  private final Greetings greetings;
  private final Looking looking;
  private final Permits permits;

  ShopFront(
      Recommendations recommendations, Greetings greetings, Looking looking, Permits permits) {
    this.permits = permits;
    this.recommendations = recommendations;
    this.greetings = greetings;
    this.looking = looking;
  }

  /// One product on show: its price where one is known, and why it is shown.
  public record Shown(String product, String title, @Nullable String price, String why) {}

  /// What is on show, under which greeting, and what the buttons say.
  @Spoken
  public record View(
      Permit permit,
      Greeting greeting,
      List<Shown> suits,
      @Nullable String alsoTitle,
      List<Shown> also,
      String buy,
      String notForMe) {
    public View {
      suits = List.copyOf(suits);
      also = List.copyOf(also);
    }
  }

  /// As a customer sees it who came by himself; `remembered` null: a stranger, in the given
  /// language.
  public View seenBy(@Nullable Remembered remembered, Tongue stranger) {
    return remembered == null
        ? view(permits.stranger(), Greetings.STRANGER, stranger)
        : view(
            permits.visit(remembered),
            remembered,
            Tongue.ofCountry(remembered.profile().country()));
  }

  private View view(Permit permit, Remembered remembered, Tongue tongue) {
    Remembered who = permit.personal() ? remembered : Greetings.STRANGER;
    Sight sight = looking.now();
    Phrases phrases = sight.phrases(tongue);
    Shelf shelf = sight.shelf();
    List<Recommendation> offered =
        permit.maySell() ? recommendations.of(who, OFFERED, sight) : List.of();
    Greeting greeting = greetings.of(permit, who, new Greetings.Words(offered, tongue, sight));
    String seed = seed(offered);
    List<Product> also = seed == null ? List.of() : alsoBought(who, seed, offered);
    Map<String, BigDecimal> prices = looking.prices(ids(offered, also));
    String seedName = seed == null ? "" : shelf.product(seed).name();
    return new View(
        permit,
        greeting,
        offered.stream()
            .map(one ->
                new Shown(
                    one.product(),
                    one.title(),
                    price(prices.get(one.product()), phrases),
                    because(one, shelf, phrases)))
            .toList(),
        also.isEmpty() ? null : phrases.say("shop.also", seedName),
        also.stream()
            .map(one ->
                new Shown(
                    one.id(),
                    one.name(),
                    price(prices.get(one.id()), phrases),
                    phrases.say("shop.also.why", seedName)))
            .toList(),
        phrases.say("shop.buy"),
        phrases.say("shop.not"));
  }

  private static @Nullable String seed(List<Recommendation> offered) {
    return offered.stream().flatMap(one -> one.because().stream()).findFirst().orElse(null);
  }

  private List<Product> alsoBought(Remembered who, String seed, List<Recommendation> offered) {
    Set<String> shown = new HashSet<>();
    offered.forEach(one -> shown.add(one.product()));
    return recommendations.alsoBought(who, seed, ALSO + OFFERED).stream()
        .filter(one -> !shown.contains(one.id()))
        .limit(ALSO)
        .toList();
  }

  private static List<String> ids(List<Recommendation> offered, List<Product> also) {
    List<String> ids = new ArrayList<>();
    offered.forEach(one -> ids.add(one.product()));
    also.forEach(one -> ids.add(one.id()));
    return ids;
  }

  private static String because(Recommendation one, Shelf shelf, Phrases phrases) {
    if (one.because().isEmpty()) {
      return phrases.say("shop.popular");
    }
    List<String> names =
        one.because().stream().limit(2).map(id -> shelf.product(id).name()).toList();
    return phrases.say("shop.because", phrases.list(names));
  }

  private static @Nullable String price(@Nullable BigDecimal price, Phrases phrases) {
    return price == null ? null : phrases.price(price.doubleValue());
  }
}
