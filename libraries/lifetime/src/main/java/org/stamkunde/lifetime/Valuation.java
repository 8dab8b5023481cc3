package org.stamkunde.lifetime;

import java.util.List;

/// What a shop has learnt about how its customers buy and leave; values one customer at a time.
///
/// Immutable. Equal histories, in equal order, give equal figures to the last digit.
public final class Valuation {
  private final FitReport report;

  private Valuation(FitReport report) {
    this.report = report;
  }

  /// Learns from all customers, listed in the order of their ids, as of the end of `today`.
  public static Valuation learn(
      List<PurchaseHistory> customers, int today, ValuationOptions options) {
    throw new UnsupportedOperationException("comes with the next commit");
  }

  /// What this customer will do and be worth, as of the end of `today`.
  public CustomerForecast of(PurchaseHistory history, int today) {
    throw new UnsupportedOperationException("comes with the next commit");
  }

  public BaseForecast total(Iterable<CustomerForecast> forecasts) {
    BaseTally tally = new BaseTally();
    forecasts.forEach(tally::add);
    return total(tally);
  }

  /// What all counted customers together will spend: the chance of each, and what all have in
  /// common.
  public BaseForecast total(BaseTally tally) {
    throw new UnsupportedOperationException("comes with the next commit");
  }

  public FitReport report() {
    return report;
  }

  /// Everything learnt as text, for [#read] in a later process.
  public String write() {
    throw new UnsupportedOperationException("comes with the next commit");
  }

  public static Valuation read(String written) {
    throw new UnsupportedOperationException("comes with the next commit");
  }
}
