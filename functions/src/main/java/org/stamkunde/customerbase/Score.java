package org.stamkunde.customerbase;

import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.CustomerForecast;
import org.stamkunde.lifetime.Rfm;

/// What is estimated of one customer: the columns of the list that a model fills.
record Score(
    long record,
    boolean scored,
    double active,
    double mean,
    double low,
    double high,
    double lifetime,
    double overdue,
    double atStake,
    Standing standing,
    @Nullable Rfm rfm) {
  /// Whoever bought within the last week is left in peace.
  static final int JUST_BOUGHT_DAYS = 7;

  /// From here on a pause is longer than usual.
  static final double PAST_THE_RHYTHM = 0.5;

  static Score unknown(long record) {
    return new Score(record, false, 0, 0, 0, 0, 0, 0, 0, Standing.UNKNOWN, null);
  }

  static Score of(
      long record, CustomerForecast forecast, double overdue, int since, @Nullable Rfm rfm) {
    boolean timingMatters = since >= JUST_BOUGHT_DAYS && overdue >= PAST_THE_RHYTHM;
    return new Score(
        record,
        true,
        forecast.active(),
        forecast.mean(),
        forecast.low(),
        forecast.high(),
        forecast.lifetime(),
        overdue,
        timingMatters ? Math.max(0, forecast.mean()) * overdue : 0,
        Standing.of(forecast.active()),
        rfm);
  }
}
