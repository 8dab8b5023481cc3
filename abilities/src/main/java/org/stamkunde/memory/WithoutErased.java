package org.stamkunde.memory;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.orders.OrderLine;
import org.stamkunde.memory.orders.OrdersReading;

/// A file of orders without the rows of those who were forgotten: they are rejects, and nothing of
/// what they say is kept.
record WithoutErased(OrdersReading reading, Erased erased) implements OrdersReading {
  private static final String WHY = "this customer was forgotten, and is not taken in again";

  @Override
  public void each(Consumer<OrderLine> accepted, Consumer<Reject> rejected) {
    if (erased.none()) {
      reading.each(accepted, rejected);
      return;
    }
    reading.each(
        row -> {
          if (names(row).anyMatch(erased::has)) {
            rejected.accept(new Reject(row.row(), null, "", WHY, List.of()));
          } else {
            accepted.accept(row);
          }
        },
        rejected);
  }

  private static Stream<Identity> names(OrderLine row) {
    String email = row.email() != null ? row.email() : row.profile().email();
    return Stream.concat(
        row.number() == null ? Stream.of() : Stream.of(Identity.number(row.number())),
        email == null ? Stream.of() : Stream.of(Identity.email(email)));
  }

  @Override
  public List<Finding> findings() {
    return reading.findings();
  }

  @Override
  public List<Column> columns() {
    return reading.columns();
  }

  @Override
  public List<List<String>> sample() {
    return reading.sample();
  }

  @Override
  public long rows() {
    return reading.rows();
  }

  @Override
  public long accepted() {
    return reading.accepted();
  }

  @Override
  public long rejected() {
    return reading.rejected();
  }

  @Override
  public @Nullable String currency() {
    return reading.currency();
  }
}
