package org.stamkunde.customerbase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.lifetime.BaseForecast;
import org.stamkunde.lifetime.BaseTally;
import org.stamkunde.lifetime.CustomerForecast;
import org.stamkunde.lifetime.PurchaseHistory;
import org.stamkunde.lifetime.RfmScale;
import org.stamkunde.lifetime.Valuation;
import org.stamkunde.lifetime.ValuationOptions;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Learns;
import org.stamkunde.memory.Remembered;

/// One reading of everyone, in the order of their ids: histories are kept flat, then a model is
/// fitted, everyone valued in that same order, and the statement of the base written last.
final class OneLearning implements Learns.Learning {
  private static final int AT_ONCE = 5_000;

  private final AsOf asOf;
  private final Rows rows;
  private final Statements statements;
  private final Learned learned;

  private final FlatHistories histories = new FlatHistories();
  private long[] records = new long[1024];
  private final List<Score> scores = new ArrayList<>(AT_ONCE);
  private final Months months;
  private final Cohorts cohorts = new Cohorts();
  private long changed;

  OneLearning(AsOf asOf, Rows rows, Statements statements, Learned learned) {
    this.asOf = asOf;
    this.rows = rows;
    this.statements = statements;
    this.learned = learned;
    this.months = new Months(asOf.zone());
  }

  @Override
  public void hear(Remembered remembered) {
    months.hear(remembered);
    if (remembered.anonymous()) {
      return;
    }
    PurchaseHistory history = Histories.of(remembered, asOf.zone(), today());
    if (history == null) {
      add(Score.unknown(remembered.record()));
      return;
    }
    if (histories.size() == records.length) {
      records = Arrays.copyOf(records, records.length * 2);
    }
    records[histories.size()] = remembered.record();
    histories.add(history);
    cohorts.hear(history);
  }

  @Override
  public void finish() {
    Snapshot snapshot = learn();
    BaseForecast total = null;
    Valuation valuation = snapshot.valuation();
    if (valuation != null) {
      BaseTally tally = new BaseTally();
      for (int i = 0; i < histories.size(); i++) {
        value(snapshot, i, tally);
      }
      total = valuation.total(tally);
    }
    write();
    statements.replace(snapshot, total, months, cohorts);
    learned.publish(snapshot);
    rows.settle(changed);
  }

  private Snapshot learn() {
    @Nullable Valuation valuation = null;
    @Nullable RfmScale scale = null;
    if (!histories.isEmpty()) {
      valuation = Valuation.learn(histories, today(), ValuationOptions.twelveMonths());
      scale = RfmScale.of(histories, today());
    }
    return new Snapshot(asOf.day(), asOf.zone(), valuation, scale, Pauses.of(histories));
  }

  private void value(Snapshot snapshot, int index, BaseTally tally) {
    PurchaseHistory history = histories.get(index);
    CustomerForecast forecast = snapshot.forecast(history);
    if (forecast == null) {
      add(Score.unknown(records[index]));
    } else {
      tally.add(forecast);
      add(snapshot.score(records[index], history, forecast));
    }
  }

  private void add(Score score) {
    scores.add(score);
    if (scores.size() >= AT_ONCE) {
      write();
    }
  }

  private void write() {
    changed += rows.score(scores);
    scores.clear();
  }

  private int today() {
    return Math.toIntExact(asOf.day().toEpochDay());
  }
}
