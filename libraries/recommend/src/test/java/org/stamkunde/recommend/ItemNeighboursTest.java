package org.stamkunde.recommend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ItemNeighboursTest {
  private static final int TODAY = 20_000;
  private static final long SEED = 4711;

  private static Bought bought(String product) {
    return new Bought(product, TODAY - 10, 1);
  }

  private static List<Bought> basket(String... products) {
    return List.of(products).stream().map(ItemNeighboursTest::bought).toList();
  }

  /// Two tastes that hardly mix: tea things and dog things.
  private static ItemNeighbours twoTastes() {
    Learning learning = ItemNeighbours.learn(TODAY);
    for (int k = 0; k < 30; k++) {
      learning.hear(basket("cup", "tea" + k % 5, "pot"));
      learning.hear(basket("collar", "lead", "bowl" + k % 5));
    }
    learning.hear(basket("cup", "lead"));
    learning.hear(basket("lonely"));
    return learning.finish();
  }

  @Test
  void suggestsWhatPeopleOfTheSameTasteBuy() {
    List<Suggestion> tips = twoTastes().suggest(basket("cup"), p -> true, TODAY, 3);
    assertThat(tips.getFirst().product()).isEqualTo("pot");
    assertThat(tips).allSatisfy(t -> assertThat(t.because()).containsExactly("cup"));
  }

  @Test
  void scoresAreWhatTheirExplanationsSay() {
    ItemNeighbours model = twoTastes();
    List<Bought> own = basket("cup", "lead", "tea1", "bowl2", "lonely");
    for (Suggestion tip : model.suggest(own, p -> true, TODAY, 10)) {
      assertThat(tip.explanation().addsUp()).isTrue();
      assertThat(tip.explanation().value()).isEqualTo(tip.score());
    }
  }

  @Test
  void aNewPurchaseChangesTheNextAnswer() {
    ItemNeighbours model = twoTastes();
    List<String> before = products(model.suggest(basket("cup"), p -> true, TODAY, 2));
    List<String> after = products(model.suggest(basket("cup", "collar"), p -> true, TODAY, 2));
    assertThat(before).doesNotContain("lead");
    assertThat(after).contains("lead").isNotEqualTo(before);
  }

  @Test
  void neverSuggestsWhatIsOwnedOrNotAllowed() {
    List<Bought> own = basket("cup", "tea0");
    List<Suggestion> tips = twoTastes().suggest(own, p -> !p.equals("pot"), TODAY, 50);
    assertThat(products(tips)).doesNotContain("cup", "tea0", "pot");
  }

  @Test
  void fallsBackToWhatTheShopSellsForSomebodyUnknown() {
    List<Suggestion> tips = twoTastes().suggest(List.of(), p -> true, TODAY, 2);
    assertThat(products(tips)).containsExactly("cup", "lead");
    assertThat(tips).allSatisfy(t -> assertThat(t.because()).isEmpty());
  }

  @Test
  void givesAReasonToAPurchaseWithoutAnyLink() {
    List<Suggestion> tips = twoTastes().suggest(basket("lonely"), p -> true, TODAY, 3);
    assertThat(tips).hasSize(3).allSatisfy(t -> assertThat(t.because()).containsExactly("lonely"));
  }

  @Test
  void readsWhatItWrote() {
    ItemNeighbours model = twoTastes();
    ItemNeighbours again = ItemNeighbours.read(model.write());
    List<Bought> own = basket("cup", "lead");
    assertThat(again.suggest(own, p -> true, TODAY, 10))
        .isEqualTo(model.suggest(own, p -> true, TODAY, 10));
    assertThat(again.learntOn()).isEqualTo(TODAY);
    byte[] whole = model.write();
    byte[] cut = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> ItemNeighbours.read(cut))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe");
  }

  @Test
  void knowsWhatOthersAlsoBought() {
    assertThat(twoTastes().alsoBought("collar", 1)).containsExactly("lead");
    assertThat(twoTastes().alsoBought("never sold", 3)).isEmpty();
  }

  @Test
  void recentPurchasesSpeakLouder() {
    List<Bought> own = List.of(new Bought("cup", TODAY - 900, 1), bought("collar"));
    assertThat(twoTastes().suggest(own, p -> true, TODAY, 1).getFirst().because().getFirst())
        .isEqualTo("collar");
  }

  @Test
  void dampsACustomerWithThousandsOfProducts() {
    Learning learning = ItemNeighbours.learn(TODAY);
    for (int k = 0; k < 20; k++) {
      learning.hear(basket("a", "b"));
    }
    learning.hear(IntStream.range(0, 5000).mapToObj(i -> bought("p" + i)).toList());
    learning.hear(basket("a", "p1"));
    assertThat(learning.finish().alsoBought("a", 1)).containsExactly("b");
  }

  @Test
  void staysWithinItsRoomByHearingFewer() {
    Learning learning = new Learning(Tuning.usual(), TODAY, 1000);
    Random random = new Random(SEED);
    for (int k = 0; k < 5000; k++) {
      String taste = k % 2 == 0 ? "tea" : "dog";
      List<Bought> customer = new ArrayList<>();
      random.ints(0, 20).distinct().limit(4).forEach(i -> customer.add(bought(taste + i)));
      learning.hear(customer);
    }
    List<Suggestion> tips = learning.finish().suggest(basket("tea1", "tea2"), p -> true, TODAY, 5);
    assertThat(products(tips)).as("seed %d", SEED).allMatch(p -> p.startsWith("tea"));
  }

  @Test
  void learnsNothingFromNobody() {
    ItemNeighbours model = ItemNeighbours.learn(TODAY).finish();
    assertThat(model.suggest(basket("cup"), p -> true, TODAY, 3)).isEmpty();
    assertThat(ItemNeighbours.read(model.write()).products()).isZero();
  }

  @Test
  void strengthMultipliesAWord() {
    ItemNeighbours model = twoTastes();
    double once = model.suggest(basket("cup"), p -> true, TODAY, 1).getFirst().score();
    List<Bought> twice = List.of(new Bought("cup", TODAY - 10, 2));
    double louder = model.suggest(twice, p -> true, TODAY, 1).getFirst().score();
    assertThat(louder).isCloseTo(2 * once, within(1e-12));
  }

  private static List<String> products(List<Suggestion> tips) {
    return tips.stream().map(Suggestion::product).toList();
  }
}
