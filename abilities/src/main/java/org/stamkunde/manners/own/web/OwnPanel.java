package org.stamkunde.manners.own.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Panel;
import org.stamkunde.manners.own.HandingLinks;
import org.stamkunde.manners.questions.Asking;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;

/// On the customer's page of the console: what the customer gave and what came back for it, and the
/// way to the customer's own page.
@Component
class OwnPanel implements Panel {
  private final Memory memory;
  private final Asking asking;
  private final GivenShown given;
  private final HandingLinks handing;

  OwnPanel(Memory memory, Asking asking, GivenShown given, HandingLinks handing) {
    this.memory = memory;
    this.asking = asking;
    this.given = given;
    this.handing = handing;
  }

  @Override
  public Spot spot() {
    return new Spot("customer", "side", 80, "manners/own/panel :: panel");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Optional<Remembered> customer =
        memory.of(Identity.parse(id)).filter(who -> who.customer() != null);
    Map<String, Object> model = new HashMap<>();
    model.put(
        "ownGiven",
        customer
            .map(who -> given.rows(asking.history(who), locale.getLanguage()))
            .orElse(List.of()));
    model.put("ownSends", customer.filter(handing::needless).isPresent());
    return model;
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    return Map.of();
  }
}
