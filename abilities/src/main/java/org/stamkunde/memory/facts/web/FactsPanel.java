package org.stamkunde.memory.facts.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Panel;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.facts.FactKinds;
import org.stamkunde.memory.facts.Known;
import org.stamkunde.memory.facts.KnownFacts;
import org.stamkunde.memory.facts.Word;

/// What we know by the schema, on the customer's page and in the answer to programs.
@Component
class FactsPanel implements Panel {
  private final FactKinds kinds;
  private final KnownFacts facts;
  private final Memory memory;
  private final Shop shop;
  private final KnownTexts words;

  FactsPanel(FactKinds kinds, KnownFacts facts, Memory memory, Shop shop, KnownTexts words) {
    this.kinds = kinds;
    this.facts = facts;
    this.memory = memory;
    this.shop = shop;
    this.words = words;
  }

  @Override
  public String page() {
    return "customer";
  }

  @Override
  public String place() {
    return "know";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public String fragment() {
    return "memory/known :: facts";
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of(
        "knownFacts", told(id).stream().map(words::row).filter(row -> row != null).toList());
  }

  private List<KnownFacts.Told> told(String id) {
    if (kinds.all().isEmpty()) {
      return List.of();
    }
    return memory.of(Identity.parse(id)).map(facts::everything).orElse(List.of());
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    return Map.of(
        "facts",
        told(id).stream().filter(told -> told.known().word() != null).map(this::fields).toList());
  }

  private Map<String, @Nullable Object> fields(KnownFacts.Told told) {
    Known known = told.known();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("name", known.kind().name());
    json.put("title", known.kind().title());
    json.put("type", known.kind().type().word());
    Word word = known.word();
    if (word != null) {
      String purpose = word.fact().purpose();
      json.put("value", word.value());
      json.put("basis", word.fact().basis().name().toLowerCase(Locale.ROOT));
      json.put("confidence", word.confidence());
      json.put("at", moment(word.fact().at()));
      json.put("source", word.fact().source());
      json.put("purpose", purpose == null ? known.kind().purpose() : purpose);
      json.put("expires", word.until() == null ? null : moment(word.until()));
    }
    json.put("livesAt", told.livesAt());
    return json;
  }

  private String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(shop.zone()));
  }
}
