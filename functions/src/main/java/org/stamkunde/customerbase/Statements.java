package org.stamkunde.customerbase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.stamkunde.lifetime.BaseForecast;
import org.stamkunde.lifetime.FitReport;
import org.stamkunde.lifetime.Valuation;

/// Writes down what a learning found: the model, the totals of the base, months and cohorts, all in
/// one step, and counts everyone anew.
@Component
class Statements {
  private static final String WRITE =
      """
      insert into customerbase_statement (as_of, zone, written, model, parameter_names, parameter_values,
        log_likelihood, notes, active, mean, low, high, top_tenth, top_fifth, pauses)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate together;
  private final Totals totals;

  Statements(JdbcTemplate jdbc, PlatformTransactionManager transactions, Totals totals) {
    this.jdbc = jdbc;
    this.totals = totals;
    this.together = new TransactionTemplate(transactions);
  }

  /// Everyone is about to be valued anew.
  void begin() {
    totals.leave();
  }

  void replace(Snapshot snapshot, @Nullable BaseForecast total, Months months, Cohorts cohorts) {
    together.executeWithoutResult(status -> {
      totals.recount();
      jdbc.update("delete from customerbase_statement");
      write(snapshot, total);
      months.write(jdbc);
      cohorts.write(jdbc);
    });
  }

  private void write(Snapshot snapshot, @Nullable BaseForecast total) {
    Valuation valuation = snapshot.valuation();
    FitReport report = valuation == null ? null : valuation.report();
    jdbc.update(
        WRITE,
        snapshot.day(),
        snapshot.zone().getId(),
        valuation == null ? null : valuation.write(),
        report == null ? null : report.model(),
        report == null ? new String[0] : report.parameters().keySet().toArray(String[]::new),
        report == null ? new Double[0] : report.parameters().values().toArray(Double[]::new),
        report == null ? null : report.logLikelihood(),
        report == null ? new String[0] : report.notes().toArray(String[]::new),
        total == null ? null : total.probablyActive(),
        total == null ? null : total.mean(),
        total == null ? null : total.low(),
        total == null ? null : total.high(),
        shareOfTop(10),
        shareOfTop(5),
        java.util.Arrays.stream(snapshot.pauses().hundredths()).boxed().toArray(Integer[]::new));
  }

  /// The share of identified net revenue that one in so many customers, the best, brought.
  private @Nullable BigDecimal shareOfTop(int oneIn) {
    BigDecimal all = sum("select sum(net) from customerbase_customer");
    if (all.signum() <= 0) {
      return null;
    }
    BigDecimal top =
        sum(
            """
            select sum(net) from (
              select net from customerbase_customer order by net desc
              limit (select (count(*) + %1$d - 1) / %1$d from customerbase_customer)) as best
            """
                .formatted(oneIn));
    return top.divide(all, 12, RoundingMode.HALF_EVEN);
  }

  private BigDecimal sum(String sql) {
    BigDecimal sum = jdbc.queryForObject(sql, BigDecimal.class);
    return sum == null ? BigDecimal.ZERO : sum;
  }
}
