package org.stamkunde.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ValuationTest {
  private static final long SEED = 3;
  private static final int TODAY = Bazaar.TODAY;
  private static List<PurchaseHistory> people = List.of();
  private static List<PurchaseHistory> known = List.of();
  private static Valuation valuation;

  @BeforeAll
  static void learn() {
    people = new Bazaar(SEED, 1.3).people(2500);
    known = Bazaar.known(people);
    valuation = Valuation.learn(known, TODAY, ValuationOptions.twelveMonths());
  }

  @Test
  void forecastsHoldUpInAMarketThatFollowsNoneOfTheModels() {
    Judgement judgement = Judgement.of(valuation, people, TODAY, 365);
    assertThat(judgement.coverage()).as("seed %d: %s", SEED, judgement).isBetween(.87, .97);
    assertThat(judgement.distance()).as("seed %d: %s", SEED, judgement).isLessThan(.05);
    assertThat(judgement.ratio()).as("seed %d: %s", SEED, judgement).isBetween(.9, 1.1);
    assertThat(judgement.totalInside()).as("seed %d: %s", SEED, judgement).isTrue();
  }

  @Test
  void everyForecastIsWhole() {
    for (PurchaseHistory customer : known) {
      CustomerForecast forecast = valuation.of(customer, TODAY);
      assertThat(forecast.active()).isBetween(0.0, 1.0);
      assertThat(forecast.low()).isBetween(0.0, forecast.mean());
      assertThat(forecast.high()).isFinite().isGreaterThanOrEqualTo(forecast.mean());
      assertThat(forecast.lifetime()).isFinite().isGreaterThanOrEqualTo(forecast.mean());
      assertThat(forecast.explanation().addsUp()).isTrue();
      assertThat(forecast.explanation().value()).isEqualTo(forecast.mean());
      assertThat(forecast.expectedPurchases()).isFinite();
      assertThat(forecast.probabilityBelow(0)).isZero();
      assertThat(forecast.probabilityAtMost(forecast.high())).isGreaterThan(.94);
    }
  }

  @Test
  void anotherProcessReadsWhatWasLearntToTheLastDigit() {
    Valuation again = Valuation.read(valuation.write());
    assertThat(again.write()).isEqualTo(valuation.write());
    assertThat(again.report()).isEqualTo(valuation.report());
    CustomerForecast first = valuation.of(known.get(17), TODAY);
    CustomerForecast second = again.of(known.get(17), TODAY);
    assertThat(second.mean()).isEqualTo(first.mean());
    assertThat(second.high()).isEqualTo(first.high());
    assertThat(second.explanation()).isEqualTo(first.explanation());
  }

  @Test
  void learningTwiceGivesTheSame() {
    List<PurchaseHistory> some = known.subList(0, 600);
    String once = Valuation.learn(some, TODAY, ValuationOptions.twelveMonths()).write();
    String twice = Valuation.learn(some, TODAY, ValuationOptions.twelveMonths()).write();
    assertThat(twice).isEqualTo(once);
  }

  @Test
  void whatComesAfterTodayIsNotLookedAt() {
    PurchaseHistory whole = people.get(5);
    PurchaseHistory before = Bazaar.until(whole, Math.max(whole.first(), TODAY));
    int day = Math.max(whole.first(), TODAY);
    assertThat(valuation.of(whole, day).mean()).isEqualTo(valuation.of(before, day).mean());
    assertThatThrownBy(() -> valuation.of(whole, whole.first() - 1)).hasMessageContaining("Maybe");
  }

  @Test
  void longerSilenceMeansLessAndALaterPurchaseMeansMore() {
    int[] steady = {TODAY - 600, TODAY - 500, TODAY - 400, TODAY - 300};
    PurchaseHistory silent = new PurchaseHistory(steady, new double[] {50, 50, 50, 50});
    PurchaseHistory back =
        new PurchaseHistory(
            new int[] {TODAY - 600, TODAY - 500, TODAY - 400, TODAY - 300, TODAY - 1},
            new double[] {50, 50, 50, 50, 50});
    assertThat(valuation.of(silent, TODAY).active())
        .isLessThan(valuation.of(silent, TODAY - 250).active());
    assertThat(valuation.of(back, TODAY).mean()).isGreaterThan(valuation.of(silent, TODAY).mean());
  }

  @Test
  void theTotalIsTheSumWithItsInterval() {
    List<CustomerForecast> forecasts = new ArrayList<>();
    known.forEach(customer -> forecasts.add(valuation.of(customer, TODAY)));
    BaseForecast total = valuation.total(forecasts);
    double sum = forecasts.stream().mapToDouble(CustomerForecast::mean).sum();
    assertThat(total.mean()).isCloseTo(sum, within(1e-9 * sum));
    assertThat(total.low()).isBetween(.5 * sum, sum);
    assertThat(total.high()).isBetween(sum, 2 * sum);
    assertThat(total.customers()).isEqualTo(known.size());
  }
}
