package org.stamkunde.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads what is remembered: of one customer, or of all.
@Component
class Readings {
  private final CustomerRows customers;
  private final Stamps stamps;
  private final TransactionTemplate transaction;

  Readings(CustomerRows customers, Stamps stamps, PlatformTransactionManager transactions) {
    this.customers = customers;
    this.stamps = stamps;
    this.transaction = new TransactionTemplate(transactions);
  }

  /// The customer of this name with all that belongs to him; within a look, which needs the stamps
  /// next, they come with him.
  Optional<CustomerRows.Whole> of(Identity identity) {
    Message message = customers.message();
    List<CustomerRows.Whole> found = new ArrayList<>();
    customers.whole(message, identity, found::add);
    stamps.along(message);
    message.send();
    return found.stream().findFirst();
  }

  /// All with a customer, or all without, in bytewise order.
  void each(boolean identified, Consumer<Remembered> reader) {
    transaction.executeWithoutResult(status -> customers.each(identified, reader));
  }

  /// Ids that look like this one.
  List<String> near(String id, int limit) {
    return customers.near(id, limit);
  }
}
