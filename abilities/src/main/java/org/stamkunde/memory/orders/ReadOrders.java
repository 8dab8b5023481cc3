package org.stamkunde.memory.orders;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.stamkunde.tables.Row;
import org.stamkunde.tables.Rows;

/// A file that was read once and understood.
record ReadOrders(Opening opening, Styles styles, ZoneId zone, Found found)
    implements OrdersReading {

  /// What the first reading found.
  record Found(
      List<Finding> findings, List<List<String>> sample, Tally tally, @Nullable String currency) {}

  @Override
  public List<Finding> findings() {
    return found.findings();
  }

  @Override
  public List<Column> columns() {
    return opening.columns().described(opening.first());
  }

  @Override
  public List<List<String>> sample() {
    return found.sample();
  }

  @Override
  public long rows() {
    return found.tally().rows();
  }

  @Override
  public long accepted() {
    return rows() - rejected();
  }

  @Override
  public long rejected() {
    return found.tally().rejected();
  }

  @Override
  public @Nullable String currency() {
    return found.currency();
  }

  @Override
  public void each(Consumer<OrderLine> accepted, Consumer<Reject> rejected) {
    Columns columns = opening.columns();
    RowReader reader = new RowReader(columns, styles, zone);
    LineMaker maker = new LineMaker(columns, reader, new Content(opening.first()));
    long number = 0;
    try (Rows rows = opening.rows()) {
      for (Row row = rows.next(); row != null; row = rows.next()) {
        number++;
        RowFault fault = reader.read(row);
        if (fault == null) {
          accepted.accept(maker.make(number));
        } else {
          rejected.accept(reject(row, fault, reader.faultyColumn()));
        }
      }
    }
  }

  private Reject reject(Row row, RowFault fault, int column) {
    boolean whole = column < 0;
    String header = whole ? null : opening.columns().header(column);
    String cell = whole ? "" : row.text(column);
    return new Reject(row.line(), header, cell, fault.why(), row.texts());
  }
}
