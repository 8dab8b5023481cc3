package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What one customer has brought and is expected to bring. Counted figures are exact; what is
/// expected is null until something was learned.
///
/// `rhythmDays` is the median number of days between the customer's purchase days (null with fewer
/// than two of them), `overdue` the share of such pauses, of the customer and (the less is known,
/// the more) of the whole shop, that were shorter than the present one, and `atStake` the expected
/// value times that share. `basis` is `revenue` or `margin`.
public record CustomerValue(
    String customer,
    @Nullable String name,
    BigDecimal revenue,
    int orders,
    @Nullable LocalDate firstPurchase,
    @Nullable LocalDate lastPurchase,
    @Nullable Integer daysSinceLast,
    @Nullable Double rhythmDays,
    @Nullable Double probablyActive,
    @Nullable Expected expected12Months,
    @Nullable Double lifetime,
    double overdue,
    double atStake,
    String basis) {

  /// An expected amount with its 90 % predictive interval.
  public record Expected(double mean, double low, double high) {}
}
