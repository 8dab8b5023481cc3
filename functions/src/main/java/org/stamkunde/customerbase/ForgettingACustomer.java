package org.stamkunde.customerbase;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Forgets;

/// Takes a customer out of the list, the search and the sums. What was learnt from everyone is
/// learnt anew without the customer.
@Component
class ForgettingACustomer implements Forgets {
  private final Rows rows;
  private final Totals totals;

  ForgettingACustomer(Rows rows, Totals totals) {
    this.rows = rows;
    this.totals = totals;
  }

  @Override
  public String room() {
    return "customerbase";
  }

  @Override
  public Set<String> tables() {
    return Set.of("customerbase_customer", "customerbase_search", "customerbase_anonymous");
  }

  @Override
  public long forget(Person person) {
    List<Long> records = person.records().stream().sorted().toList();
    long[] dropped = {0};
    totals.around(records, () -> dropped[0] = rows.drop(records));
    return dropped[0];
  }
}
