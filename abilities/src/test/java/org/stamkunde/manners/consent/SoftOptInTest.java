package org.stamkunde.manners.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stamkunde.manners.Likeness;
import org.stamkunde.manners.Situation.Sale;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Remembered.Order;
import org.stamkunde.memory.Remembered.Owned;

class SoftOptInTest {
  private static final Instant JANUARY = Instant.parse("2026-01-05T10:00:00Z");
  private static final Instant MARCH = Instant.parse("2026-03-05T10:00:00Z");
  private static final Likeness WOOL =
      product ->
          Optional.ofNullable(Map.of("W1", "wool", "W2", "wool", "B1", "boots").get(product));
  private final List<Order> orders = new ArrayList<>();
  private final List<Owned> products = new ArrayList<>();

  private void bought(String order, String product, Instant at, int kept, boolean tryOut) {
    BigDecimal price = BigDecimal.TEN;
    orders.add(
        new Order(order, at, price, BigDecimal.ZERO, null, true, false, tryOut, List.of(product)));
    products.add(new Owned(product, 1, BigDecimal.valueOf(kept), price, at, at));
  }

  private Ground ground(String asked) {
    Remembered customer =
        new Remembered(1, 1, "c", Profile.UNKNOWN, orders, products, List.of(), List.of());
    return SoftOptIn.ground(customer, asked, WOOL);
  }

  @Test
  void nothingBoughtIsNoGround() {
    assertThat(ground("W1")).isEqualTo(Ground.NONE);
  }

  @Test
  void theNewestPurchaseOfTheFamilyIsTheGround() {
    bought("O1", "W1", JANUARY, 1, false);
    bought("O2", "B1", MARCH, 1, false);
    assertThat(ground("W2")).isEqualTo(new Ground(Sale.SIMILAR, "W1", JANUARY, "O1"));
    assertThat(ground("wool")).isEqualTo(new Ground(Sale.SIMILAR, "W1", JANUARY, "O1"));
    assertThat(ground("B1").order()).isEqualTo("O2");
  }

  @Test
  void otherGoodsAreAnotherSale() {
    bought("O2", "B1", MARCH, 1, false);
    assertThat(ground("W1")).isEqualTo(new Ground(Sale.OTHER, "B1", MARCH, "O2"));
    assertThat(ground(null).sale()).isEqualTo(Sale.OTHER);
  }

  @Test
  void theSameProductIsSimilarWhereNoFamilyIsKnown() {
    bought("O1", "X", JANUARY, 1, false);
    assertThat(ground("X").sale()).isEqualTo(Sale.SIMILAR);
  }

  @Test
  void aTryOutRestsOnNoEarlierOrderOfOtherGoods() {
    bought("O1", "B1", JANUARY, 1, false);
    bought("O2", "W1", MARCH, 1, true);
    assertThat(ground("W2")).isEqualTo(new Ground(Sale.OTHER, "B1", JANUARY, "O1"));
  }

  @Test
  void theNewestPurchaseIsNotTheTryOutThatFollowedIt() {
    bought("O1", "W1", JANUARY, 1, false);
    bought("O2", "W2", MARCH, 1, true);
    orders.add(
        new Order(
            "O3", MARCH, BigDecimal.TEN, BigDecimal.ZERO, null, true, false, true, List.of("W1")));
    assertThat(ground("W2")).isEqualTo(new Ground(Sale.SIMILAR, "W1", JANUARY, "O1"));
  }

  @Test
  void aTryOutAndWhatWasSentBackAreNoGround() {
    bought("O1", "W1", JANUARY, 1, true);
    bought("O2", "W2", MARCH, 0, false);
    assertThat(ground("W1")).isEqualTo(Ground.NONE);
  }
}
