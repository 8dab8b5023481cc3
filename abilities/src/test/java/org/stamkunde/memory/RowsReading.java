package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.OrdersReading;

/// Rows in memory, read as if they stood in a file; now and then between them something may run.
public record RowsReading(
    List<OrderLine> lines, List<Reject> rejects, String currency, Runnable between)
    implements OrdersReading {
  private static final int OFTEN = 100;

  public RowsReading {
    lines = List.copyOf(lines);
    rejects = List.copyOf(rejects);
  }

  public static RowsReading of(List<OrderLine> lines) {
    return new RowsReading(lines, List.of(), null, () -> {});
  }

  @Override
  public List<Finding> findings() {
    return List.of(new Finding("encoding", "UTF-8", "the rows are made in a test"));
  }

  @Override
  public List<Column> columns() {
    return List.of(new Column(0, "Order", "order", "1"));
  }

  @Override
  public List<List<String>> sample() {
    return new ArrayList<>();
  }

  @Override
  public long rows() {
    return lines.size() + rejects.size();
  }

  @Override
  public long accepted() {
    return lines.size();
  }

  @Override
  public long rejected() {
    return rejects.size();
  }

  @Override
  public void each(Consumer<OrderLine> accepted, Consumer<Reject> rejected) {
    for (OrderLine line : lines) {
      accepted.accept(line);
      if (line.row() % OFTEN == 0) {
        between.run();
      }
    }
    rejects.forEach(rejected);
  }
}
