package org.stamkunde.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarketTest {
  private static final long SEED = 7;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
  private static final Market MARKET = Market.simulate(SEED, new MarketOptions(2_000, 2, 1, TODAY));

  @Test
  void hasTheProductsOfAShopInColoursOfOneFamily() {
    List<Product> products = MARKET.products();
    assertThat(products).as("seed %d", SEED).hasSizeBetween(290, 420);
    assertThat(products).extracting(Product::number).doesNotHaveDuplicates();
    assertThat(products).extracting(Product::title).doesNotHaveDuplicates();
    long families = products.stream().map(Product::family).distinct().count();
    assertThat(families).isBetween(110L, 160L);
  }

  @Test
  void everyCustomerOfTheHistoryHasBoughtUnderTheirName() {
    assertThat(orders()).as("seed %d", SEED).hasSize(2_000);
  }

  @Test
  void lessThanHalfBuyOnceAndFewBuyMoreThanFifteenTimes() {
    Map<String, Integer> orders = orders();
    double once = share(orders, 1, 1);
    assertThat(once).as("share buying once, seed %d", SEED).isBetween(.40, .50);
    assertThat(share(orders, 16, 1_000)).as("share above 15, seed %d", SEED).isLessThan(.03);
  }

  @Test
  void basketsHoldBetweenOneAndTwoProductsOnTheAverage() {
    double lines = 0;
    double baskets = 0;
    for (Purchase purchase : MARKET.purchasesUntil(TODAY)) {
      if (!purchase.isReturn()) {
        lines += purchase.lines().stream().filter(line -> !line.postage()).count();
        baskets++;
      }
    }
    assertThat(lines / baskets).as("seed %d", SEED).isBetween(1.6, 2.0);
  }

  @Test
  void someGoodsComeBackWithinAMonthAndAfterTheyWereBought() {
    Map<String, Purchase> bought = new HashMap<>();
    int returns = 0;
    for (Purchase purchase : MARKET.purchasesUntil(TODAY)) {
      if (purchase.isReturn()) {
        returns++;
        Purchase origin = bought.get(purchase.order().replace("-R", ""));
        assertThat(origin).isNotNull();
        assertThat(purchase.at()).isBetween(origin.at(), origin.at().plusDays(31));
        assertThat(purchase.amount()).isNegative();
      } else {
        bought.put(purchase.order(), purchase);
      }
    }
    assertThat(returns / (double) bought.size()).as("seed %d", SEED).isBetween(.04, .12);
  }

  @Test
  void decemberSellsMoreThanTheMonthsOfTheYearDoOnTheAverage() {
    double december = 0;
    double year = 0;
    for (Purchase purchase : MARKET.purchasesBetween(TODAY.minusDays(365), TODAY)) {
      year++;
      december += purchase.at().getMonthValue() == 12 ? 1 : 0;
    }
    assertThat(december / (year / 12)).as("seed %d", SEED).isBetween(1.4, 2.5);
  }

  @Test
  void woolIsBoughtInTheColdAndLinenInTheWarm() {
    double[] mittens = new double[2];
    double[] linen = new double[2];
    for (Purchase purchase : MARKET.purchasesUntil(TODAY)) {
      int month = purchase.at().getMonthValue();
      int warm = month >= 5 && month <= 8 ? 1 : 0;
      for (PurchaseLine line : purchase.lines()) {
        mittens[warm] += line.title().contains("mittens") ? 1 : 0;
        linen[warm] += line.title().contains("linen") ? 1 : 0;
      }
    }
    // Four months of the year are warm, eight are cold.
    assertThat(mittens[0] / 8).isGreaterThan(1.5 * mittens[1] / 4);
    assertThat(linen[1] / 4).isGreaterThan(1.5 * linen[0] / 8);
  }

  @Test
  void theTruthIsWhatTheYearAfterTheDayBrings() {
    List<CustomerTruth> truths = MARKET.truth(TODAY);
    Map<String, Integer> ahead = new HashMap<>();
    Set<String> orders = new HashSet<>();
    for (Purchase purchase : MARKET.purchasesBetween(TODAY, TODAY.plusDays(400))) {
      Person customer = purchase.customer();
      boolean within = !purchase.at().toLocalDate().isAfter(TODAY.plusDays(365));
      boolean counted = orders.contains(purchase.order().replace("-R", ""));
      if (customer != null && (purchase.isReturn() ? counted : within)) {
        orders.add(purchase.order());
        ahead.merge(customer.number(), purchase.amount(), Integer::sum);
      }
    }
    assertThat(truths).as("seed %d", SEED).hasSize(2_000);
    for (CustomerTruth truth : truths) {
      String number = truth.customer().number();
      assertThat(truth.futureNet()).as(number).isEqualTo(ahead.getOrDefault(number, 0));
      assertThat(truth.active() || truth.futurePurchases() == 0).as(number).isTrue();
    }
    double buying = truths.stream().filter(t -> t.futurePurchases() > 0).count() / 2_000.0;
    assertThat(buying).isBetween(.3, .6);
  }

  @Test
  void theTruthOfADayWithoutAYearAfterItIsRefused() {
    assertThatThrownBy(() -> MARKET.truth(TODAY.plusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Maybe yearsAhead is 0");
  }

  @Test
  void theDemoHasThreeThousandCustomers() {
    Market demo = Market.simulate(SEED, MarketOptions.demo(TODAY));
    assertThat(demo.purchasesUntil(TODAY).stream().map(Purchase::customer).distinct().count())
        .isCloseTo(3_001, withinPercentage(.01));
  }

  private static Map<String, Integer> orders() {
    Map<String, Integer> orders = new HashMap<>();
    for (Purchase purchase : MARKET.purchasesUntil(TODAY)) {
      Person customer = purchase.customer();
      if (customer != null && !purchase.isReturn()) {
        orders.merge(customer.number(), 1, Integer::sum);
      }
    }
    return orders;
  }

  private static double share(Map<String, Integer> orders, int low, int high) {
    long within = orders.values().stream().filter(n -> n >= low && n <= high).count();
    return within / (double) orders.size();
  }
}
