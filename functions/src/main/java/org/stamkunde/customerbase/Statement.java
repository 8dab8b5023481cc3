package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The customer base in figures, as of the shop's today. Counted figures are exact; estimates are
/// null where nothing has been learned. The names are those of the answer to programs.
///
/// `returningShare` is the share of buyers who have bought more than once, `probablyLost` the
/// expected number of buyers who are no longer customers.
public record Statement(
    LocalDate asOf,
    long customers,
    long orders,
    long returns,
    Revenue revenue,
    @Nullable Double repeatRevenueShare,
    @Nullable Double returningShare,
    @Nullable Double probablyActive,
    Range probablyActiveRange,
    @Nullable Double probablyLost,
    Standings standings,
    Expected expectedValue12Months,
    Value value,
    Concentration concentration,
    List<Cohort> cohorts,
    Model model) {

  /// Money of the lines above zero, below zero, and both, and whose it was.
  public record Revenue(
      String currency,
      BigDecimal sales,
      BigDecimal returns,
      BigDecimal net,
      BigDecimal identified,
      BigDecimal anonymous) {}

  /// How many customers are probably active (at least 70 %), in between, and lost (below 30 %).
  public record Standings(long active, long leaving, long lost) {}

  /// An expected amount with its 90 % predictive interval.
  public record Expected(@Nullable Double mean, @Nullable Double low, @Nullable Double high) {}

  /// Where a number lies with 90 %.
  public record Range(@Nullable Double low, @Nullable Double high) {}

  /// What values are of: `revenue` or `margin`.
  public record Value(String basis) {}

  /// The share of identified net revenue that the best tenth and fifth of the customers brought.
  public record Concentration(@Nullable Double topTenth, @Nullable Double topFifth) {}

  /// Those who first bought in a quarter, and how many of them bought again in each later one
  /// (`later` counts quarters from 1).
  public record Cohort(LocalDate quarter, int customers, List<Again> again) {
    /// How many bought again so many quarters later.
    public record Again(int later, int customers, double share) {}
  }

  /// The model that serves, and what to know before believing it.
  public record Model(
      @Nullable String name,
      Map<String, Double> parameters,
      @Nullable Double logLikelihood,
      List<String> notes) {}
}
