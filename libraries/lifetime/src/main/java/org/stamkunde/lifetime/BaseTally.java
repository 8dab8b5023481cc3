package org.stamkunde.lifetime;

/// Adds up the forecasts of many customers, one after the other, without keeping them.
///
/// The sums are compensated, so that a million small values lose nothing.
public final class BaseTally {
  private long customers;
  private final double[] sums = new double[3];
  private final double[] lost = new double[3];

  public void add(CustomerForecast forecast) {
    customers++;
    add(0, forecast.active());
    add(1, forecast.mean());
    add(2, forecast.spread() * forecast.spread());
  }

  private void add(int which, double value) {
    double next = value - lost[which];
    double sum = sums[which] + next;
    lost[which] = (sum - sums[which]) - next;
    sums[which] = sum;
  }

  public long customers() {
    return customers;
  }

  public double active() {
    return sums[0];
  }

  public double mean() {
    return sums[1];
  }

  /// The variance of the sum, were the customers independent of each other.
  double variance() {
    return sums[2];
  }
}
