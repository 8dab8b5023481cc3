package org.stamkunde.engagement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.customerbase.CustomerValue;

/// One customer worth a contact this week: why, what to say in which language, what with, and on
/// which way.
public record Contact(
    String customer,
    @Nullable String name,
    @Nullable String place,
    String reason,
    String say,
    String language,
    List<Recommendation> products,
    Channel channel,
    CustomerValue value) {
  public Contact {
    products = List.copyOf(products);
  }

  /// What is expected of the customer in the next twelve months; null until it was learnt.
  public @Nullable Double expected() {
    CustomerValue.Expected expected = value.expected12Months();
    return expected == null ? null : expected.mean();
  }
}
