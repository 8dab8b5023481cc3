package org.stamkunde.market;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.stamkunde.lifetime.BaseForecast;
import org.stamkunde.lifetime.CustomerForecast;
import org.stamkunde.lifetime.PurchaseHistory;
import org.stamkunde.lifetime.Valuation;
import org.stamkunde.lifetime.ValuationOptions;

/// How the forecast of a day agrees with the year that then came, over all customers of a market.
///
/// `coverage` is the share of customers whose realised value lies in their 90 % interval;
/// `distance` the Kolmogorov-Smirnov distance of the randomised probability integral transform from
/// evenness (Czado, Gneiting, Held 2009, section 2, with a draw for each customer); `error` the
/// forecast of the base over what was realised, less 1; `activeError` the probably active over the
/// truly active, less 1.
public record ValueStudy(
    String model,
    int customers,
    double coverage,
    double distance,
    double error,
    boolean totalInside,
    double activeError,
    double[] pitTenths) {

  public static ValueStudy of(Market market, LocalDate today, long seed) {
    List<CustomerTruth> truths = market.truth(today);
    Map<String, PurchaseHistory> known = histories(market, today);
    List<PurchaseHistory> histories =
        truths.stream().map(t -> Objects.requireNonNull(known.get(t.customer().number()))).toList();
    int day = (int) today.toEpochDay();
    Valuation valuation = Valuation.learn(histories, day, ValuationOptions.twelveMonths());
    List<CustomerForecast> forecasts = histories.stream().map(h -> valuation.of(h, day)).toList();
    Chance chance = Chance.of(seed, -2);
    double[] pit = new double[forecasts.size()];
    double inside = 0;
    double realised = 0;
    double active = 0;
    for (int i = 0; i < pit.length; i++) {
      CustomerForecast forecast = forecasts.get(i);
      double net = truths.get(i).futureNet();
      inside += net >= forecast.low() && net <= forecast.high() ? 1 : 0;
      realised += net;
      active += truths.get(i).active() ? 1 : 0;
      pit[i] = chance.between(forecast.probabilityBelow(net), forecast.probabilityAtMost(net));
    }
    BaseForecast base = valuation.total(forecasts);
    return new ValueStudy(
        valuation.report().model(),
        pit.length,
        inside / pit.length,
        distance(pit),
        base.mean() / realised - 1,
        realised >= base.low() && realised <= base.high(),
        base.probablyActive() / active - 1,
        tenths(pit));
  }

  /// What the shop knows of each customer at the end of the day: the money of a purchase day less
  /// what has come back of it so far.
  static Map<String, PurchaseHistory> histories(Market market, LocalDate today) {
    Map<String, TreeMap<Integer, Double>> days = new HashMap<>();
    for (Purchase purchase : market.purchasesUntil(today)) {
      Person customer = purchase.customer();
      if (customer != null) {
        TreeMap<Integer, Double> own =
            days.computeIfAbsent(customer.number(), number -> new TreeMap<>());
        int day = (int) purchase.at().toLocalDate().toEpochDay();
        own.merge(
            purchase.isReturn() ? own.lastKey() : day, (double) purchase.amount(), Double::sum);
      }
    }
    Map<String, PurchaseHistory> histories = new HashMap<>();
    days.forEach((number, own) ->
        histories.put(
            number,
            new PurchaseHistory(
                own.keySet().stream().mapToInt(Integer::intValue).toArray(),
                own.values().stream().mapToDouble(Double::doubleValue).toArray())));
    return histories;
  }

  private static double distance(double[] pit) {
    double[] sorted = pit.clone();
    Arrays.sort(sorted);
    double distance = 0;
    for (int i = 0; i < sorted.length; i++) {
      double above = (i + 1.0) / sorted.length - sorted[i];
      double below = sorted[i] - (double) i / sorted.length;
      distance = Math.max(distance, Math.max(above, below));
    }
    return distance;
  }

  private static double[] tenths(double[] pit) {
    double[] tenths = new double[10];
    for (double value : pit) {
      tenths[Math.min(9, (int) (10 * value))] += 1.0 / pit.length;
    }
    return tenths;
  }
}
