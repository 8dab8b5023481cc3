package org.stamkunde.customerbase.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Together;
import org.stamkunde.frame.Panel;

/// What a company is worth with everyone in it, and a household with all of its members, on the
/// page of each of them.
@Component
class TogetherPanel implements Panel {
  private final Together together;

  TogetherPanel(Together together) {
    this.together = together;
  }

  /// A circle and its worth; `kind` is company or household.
  record Row(String kind, Together.Worth worth) {}

  @Override
  public Spot spot() {
    return new Spot("customer", "side", 15, "customerbase/together :: panel");
  }

  private List<Row> rows(String id) {
    List<Row> rows = new ArrayList<>();
    Together.Worth company = together.company(id);
    Together.Worth household = together.household(id);
    if (company != null) {
      rows.add(new Row("company", company));
    }
    if (household != null) {
      rows.add(new Row("household", household));
    }
    return rows;
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of("together", rows(id));
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    for (Row row : rows(id)) {
      told.put(row.kind(), told(row.worth()));
    }
    return told.isEmpty() ? Map.of() : Map.of("together", told);
  }

  private static Map<String, @Nullable Object> told(Together.Worth worth) {
    CustomerValue.Expected expected = worth.expected12Months();
    Map<String, @Nullable Object> range = new LinkedHashMap<>();
    range.put("mean", expected == null ? null : expected.mean());
    range.put("low", expected == null ? null : expected.low());
    range.put("high", expected == null ? null : expected.high());
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("customers", worth.customers());
    told.put("revenue", worth.revenue());
    told.put("orders", worth.orders());
    told.put("expectedValue12Months", range);
    return told;
  }
}
