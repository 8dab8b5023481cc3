package org.stamkunde.engagement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stamkunde.catalogue.Shelf;
import org.stamkunde.catalogue.TestShelf;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Shop;
import org.stamkunde.recommend.ItemNeighbours;
import org.stamkunde.recommend.Suggestion;

/// A small tea shop on one day.
final class TestShop implements Shop {
  static final AsOf TODAY = new AsOf(LocalDate.of(2026, 3, 10), Person.NOW, ZoneOffset.UTC);
  static final Shelf SHELF =
      TestShelf.of(
          Map.of(
              "T1", "GREEN TEA TIN",
              "T2", "Black tea tin",
              "P1", "Stoneware teapot",
              "C1", "Linen tea cosy",
              "S1", "Silver strainer",
              "B1", "Biscuit barrel",
              "POST", "POSTAGE"));

  @Override
  public String currency() {
    return "GBP";
  }

  @Override
  public ZoneId zone() {
    return ZoneOffset.UTC;
  }

  @Override
  public AsOf today() {
    return TODAY;
  }

  static Phrases phrases(Tongue tongue) {
    return new Phrases(tongue, TODAY, "GBP");
  }

  static List<Recommendation> offers(String product, String... because) {
    List<Recommendation> offers = new ArrayList<>();
    offers.add(
        new Recommendation(
            product,
            SHELF.product(product).name(),
            1,
            List.of(because),
            org.stamkunde.numeric.Explanation.given("recommend.score", 1)));
    return offers;
  }

  /// Neighbours learnt from a few buyers of tea things.
  static ItemNeighbours neighbours() {
    var learning = ItemNeighbours.learn((int) TODAY.day().toEpochDay());
    for (int k = 0; k < 20; k++) {
      Person one = new Person("C" + k).bought(5 + k, 10, "T1", "P1", "POST");
      Person other = new Person("D" + k).bought(5 + k, 10, "P1", "C1", k % 2 == 0 ? "S1" : "B1");
      learning.hear(LearningTastes.bought(one.remembered(), SHELF, ZoneOffset.UTC));
      learning.hear(LearningTastes.bought(other.remembered(), SHELF, ZoneOffset.UTC));
    }
    return learning.finish();
  }

  static List<String> products(List<Suggestion> suggestions) {
    return suggestions.stream().map(Suggestion::product).toList();
  }
}
