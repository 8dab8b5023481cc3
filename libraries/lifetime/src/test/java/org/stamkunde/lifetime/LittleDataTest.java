package org.stamkunde.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A shop that has only just begun gets careful figures and a word about it, never no number.
class LittleDataTest {
  private static final int TODAY = 20_000;

  private static void sane(List<PurchaseHistory> customers) {
    Valuation valuation = Valuation.learn(customers, TODAY, ValuationOptions.twelveMonths());
    List<CustomerForecast> forecasts = new ArrayList<>();
    for (PurchaseHistory customer : customers) {
      CustomerForecast forecast = valuation.of(customer, TODAY);
      assertThat(forecast.mean()).isFinite().isNotNegative();
      assertThat(forecast.active()).isBetween(0.0, 1.0);
      assertThat(forecast.high()).isFinite().isGreaterThanOrEqualTo(forecast.mean());
      assertThat(forecast.explanation().addsUp()).isTrue();
      forecasts.add(forecast);
    }
    assertThat(valuation.total(forecasts).mean()).isFinite();
    assertThat(valuation.report().logLikelihood()).isFinite();
    assertThat(Valuation.read(valuation.write()).write()).isEqualTo(valuation.write());
  }

  private static PurchaseHistory bought(int... daysAgo) {
    int[] days = new int[daysAgo.length];
    double[] amounts = new double[daysAgo.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = TODAY - daysAgo[i];
      amounts[i] = 20 + i;
    }
    return new PurchaseHistory(days, amounts);
  }

  private static List<PurchaseHistory> times(int count, PurchaseHistory customer) {
    return java.util.Collections.nCopies(count, customer);
  }

  @Test
  void noCustomersAtAll() {
    sane(List.of());
  }

  @Test
  void oneCustomerWhoBoughtToday() {
    sane(List.of(bought(0)));
  }

  @Test
  void oneCustomerWhoBuysDaily() {
    int[] daily = new int[900];
    for (int i = 0; i < daily.length; i++) {
      daily[i] = daily.length - 1 - i;
    }
    sane(List.of(bought(daily)));
  }

  @Test
  void manyEqualCustomers() {
    sane(times(300, bought(200)));
    sane(times(300, bought(500, 400, 300, 200, 100)));
    sane(times(300, bought(5)));
  }

  @Test
  void customersWhoBroughtEverythingBack() {
    PurchaseHistory returned =
        new PurchaseHistory(new int[] {TODAY - 300, TODAY - 100}, new double[] {0, -5});
    sane(times(200, returned));
  }

  @Test
  void tooLittleDataIsSaid() {
    Valuation valuation =
        Valuation.learn(times(10, bought(30, 10)), TODAY, ValuationOptions.twelveMonths());
    assertThat(valuation.report().notes()).contains("lifetime.note.too-little-data 10");
    assertThat(valuation.report().model()).isEqualTo("own rates");
  }
}
