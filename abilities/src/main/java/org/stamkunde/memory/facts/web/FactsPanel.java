package org.stamkunde.memory.facts.web;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Panel;

/// What we know by the schema, on the customer's page and in the answer to programs.
@Component
class FactsPanel implements Panel {
  private final FactsAnswer facts;
  private final KnownTexts words;

  FactsPanel(FactsAnswer facts, KnownTexts words) {
    this.facts = facts;
    this.words = words;
  }

  @Override
  public Spot spot() {
    return new Spot("customer", "know", 10, "memory/known :: facts");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of(
        "knownFacts",
        facts.everything(id).stream().map(words::row).filter(row -> row != null).toList());
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    return Map.of("facts", facts.of(id));
  }
}
