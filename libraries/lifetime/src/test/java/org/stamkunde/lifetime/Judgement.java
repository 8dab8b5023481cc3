package org.stamkunde.lifetime;

import java.util.ArrayList;
import java.util.List;
import org.stamkunde.numeric.Randomness;

/// How well the forecasts of many customers stood up to what came.
record Judgement(
    double coverage, double distance, double ratio, boolean totalInside, FitReport report) {

  static Judgement of(Valuation valuation, List<PurchaseHistory> whole, int today, int days) {
    Randomness random = new Randomness(7);
    List<CustomerForecast> forecasts = new ArrayList<>();
    List<Double> places = new ArrayList<>();
    double came = 0;
    int inside = 0;
    for (PurchaseHistory customer : whole) {
      if (customer.first() <= today) {
        CustomerForecast f = valuation.of(Bazaar.until(customer, today), today);
        double value = customer.amountBetween(today, today + days);
        came += value;
        inside += f.low() <= value && value <= f.high() ? 1 : 0;
        double low = f.probabilityBelow(value);
        places.add(low + random.uniform() * (f.probabilityAtMost(value) - low));
        forecasts.add(f);
      }
    }
    BaseForecast total = valuation.total(forecasts);
    double[] sorted = places.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      distance = Math.max(distance, Math.abs(sorted[i] - i / (double) sorted.length));
      distance = Math.max(distance, Math.abs(sorted[i] - (i + 1.0) / sorted.length));
    }
    return new Judgement(
        inside / (double) sorted.length,
        distance,
        total.mean() / came,
        total.low() <= came && came <= total.high(),
        valuation.report());
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "coverage %.3f KS %.3f ratio %.3f inside %s %s",
        coverage,
        distance,
        ratio,
        totalInside,
        report.model());
  }
}
