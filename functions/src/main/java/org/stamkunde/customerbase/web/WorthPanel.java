package org.stamkunde.customerbase.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.customerbase.CustomerValue;
import org.stamkunde.customerbase.Values;
import org.stamkunde.frame.Panel;
import org.stamkunde.numeric.Explanation;

/// What one customer is worth, on that customer's page and in the answer to programs.
@Component
class WorthPanel implements Panel {
  private final Values values;

  WorthPanel(Values values) {
    this.values = values;
  }

  @Override
  public Spot spot() {
    return new Spot("customer", "side", 10, "customerbase/worth :: panel");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Optional<CustomerValue> value = values.of(id);
    Optional<Explanation> why = values.why(id);
    Map<String, Object> model = new HashMap<>();
    value.ifPresent(known -> model.put("worth", known));
    if (value.isPresent() && value.get().expected12Months() != null) {
      why.ifPresent(tree -> model.put("worthWhy", tree));
    }
    return model;
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    values.of(id).ifPresent(value -> fields.put("value", told(value)));
    return fields;
  }

  private static Map<String, @Nullable Object> told(CustomerValue value) {
    CustomerValue.Expected expected = value.expected12Months();
    Map<String, @Nullable Object> range = new LinkedHashMap<>();
    range.put("mean", expected == null ? null : expected.mean());
    range.put("low", expected == null ? null : expected.low());
    range.put("high", expected == null ? null : expected.high());
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("revenue", value.revenue());
    told.put("orders", value.orders());
    told.put("probablyActive", value.probablyActive());
    told.put("expectedValue12Months", range);
    told.put("expectedLifetimeValue", value.lifetime());
    told.put("rhythmDays", value.rhythmDays());
    told.put("lastPurchase", value.lastPurchase());
    told.put("basis", value.basis());
    return told;
  }
}
