package org.stamkunde.lifetime;

import org.stamkunde.numeric.Explanation;

/// What one customer will probably do and be worth.
///
/// `active` is the probability that the customer has not left for good; `expectedPurchases`,
/// `mean`, `low`, `high` and `spread` (standard deviation) are of the horizon, the interval holding
/// the realised value with 90 %; `lifetime` and its interval are of all years to come, discounted.
public record CustomerForecast(
    double active,
    double expectedPurchases,
    double mean,
    double low,
    double high,
    double spread,
    double lifetime,
    double lifetimeLow,
    double lifetimeHigh,
    ValueDistribution distribution,
    Explanation explanation) {

  /// The probability that the customer spends this much or less within the horizon.
  public double probabilityAtMost(double value) {
    return distribution.probabilityAtMost(value);
  }

  /// The probability that the customer spends less than this within the horizon.
  public double probabilityBelow(double value) {
    return distribution.probabilityBelow(value);
  }
}
