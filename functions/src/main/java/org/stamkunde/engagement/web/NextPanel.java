package org.stamkunde.engagement.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.stamkunde.engagement.NextSteps;
import org.stamkunde.engagement.Tongue;
import org.stamkunde.frame.Panel;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;

/// What we would do next, as a card on the customer's page: what kind of step, its words as the
/// customer would see them, and why; silence is one of the kinds.
@Component
class NextPanel implements Panel {
  private final Memory memory;
  private final NextSteps steps;

  NextPanel(Memory memory, NextSteps steps) {
    this.memory = memory;
    this.steps = steps;
  }

  @Override
  public Spot spot() {
    return new Spot("customer", "next", 10, "engagement/next :: panel");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Map<String, Object> model = new LinkedHashMap<>();
    memory
        .of(Identity.parse(id))
        .flatMap(known -> steps.of(id, known, Tongue.of(locale)))
        .ifPresent(step -> {
          model.put("nextStep", step);
          model.put("nextKind", step.kind().name().toLowerCase(Locale.ROOT));
          model.put("nextCustomer", id);
        });
    return model;
  }
}
