package org.stamkunde.customerbase;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.CustomerForecast;
import org.stamkunde.lifetime.PurchaseHistory;
import org.stamkunde.lifetime.RfmScale;
import org.stamkunde.lifetime.Valuation;

/// What was learned at one time, and as of which day: enough to value any customer. Never changed,
/// only replaced. Without a valuation nobody had bought yet.
record Snapshot(
    LocalDate day,
    ZoneId zone,
    @Nullable Valuation valuation,
    @Nullable RfmScale scale,
    Pauses pauses) {

  int today() {
    return Math.toIntExact(day.toEpochDay());
  }

  @Nullable CustomerForecast forecast(@Nullable PurchaseHistory history) {
    return valuation == null || history == null ? null : valuation.of(history, today());
  }

  Score score(long record, @Nullable PurchaseHistory history) {
    CustomerForecast forecast = forecast(history);
    if (forecast == null || history == null) {
      return Score.unknown(record);
    }
    return score(record, history, forecast);
  }

  Score score(long record, PurchaseHistory history, CustomerForecast forecast) {
    return Score.of(
        record,
        forecast,
        pauses.overdue(history, today()),
        today() - history.last(),
        scale == null ? null : scale.score(history));
  }
}
