package org.stamkunde.manners.own.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Panel;
import org.stamkunde.manners.own.SendingLinks;
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
  private final SendingLinks sending;

  OwnPanel(Memory memory, Asking asking, GivenShown given, SendingLinks sending) {
    this.memory = memory;
    this.asking = asking;
    this.given = given;
    this.sending = sending;
  }

  @Override
  public String page() {
    return "customer";
  }

  @Override
  public String place() {
    return "side";
  }

  @Override
  public int order() {
    return 80;
  }

  @Override
  public String fragment() {
    return "manners/own/panel :: panel";
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Remembered customer = memory.of(Identity.parse(id)).orElse(null);
    boolean known = customer != null && customer.customer() != null;
    Map<String, Object> model = new HashMap<>();
    model.put(
        "ownGiven",
        known ? given.rows(asking.history(customer), locale.getLanguage()) : List.of());
    model.put(
        "ownSends", known && sending.ready() && sending.onFile(customer).isPresent());
    return model;
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    return Map.of();
  }
}
