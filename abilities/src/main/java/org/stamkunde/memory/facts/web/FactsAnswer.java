package org.stamkunde.memory.facts.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.facts.FactKinds;
import org.stamkunde.memory.facts.Known;
import org.stamkunde.memory.facts.KnownFacts;
import org.stamkunde.memory.facts.Word;

/// The facts that count of one customer, as fields for programs.
@Component
public class FactsAnswer {
  private final FactKinds kinds;
  private final KnownFacts facts;
  private final Memory memory;
  private final Shop shop;

  FactsAnswer(FactKinds kinds, KnownFacts facts, Memory memory, Shop shop) {
    this.kinds = kinds;
    this.facts = facts;
    this.memory = memory;
    this.shop = shop;
  }

  /// Everything that is wanted of the customer by the schema, with the words that do not count.
  List<KnownFacts.Told> everything(String id) {
    if (kinds.all().isEmpty()) {
      return List.of();
    }
    return memory.of(Identity.parse(id)).map(facts::everything).orElse(List.of());
  }

  /// All facts that count, whatever they may be used for; each says what that is.
  public List<Map<String, @Nullable Object>> of(String id) {
    return everything(id).stream()
        .filter(told -> told.known().word() != null)
        .map(told -> fields(told.known()))
        .toList();
  }

  /// The facts that may be used for this purpose.
  public List<Map<String, @Nullable Object>> of(String id, String purpose) {
    if (kinds.all().isEmpty()) {
      return List.of();
    }
    return memory
        .of(Identity.parse(id))
        .map(customer -> facts.of(customer, purpose).stream().map(this::fields).toList())
        .orElse(List.of());
  }

  private Map<String, @Nullable Object> fields(Known known) {
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
    json.put("livesAt", known.livesAt());
    return json;
  }

  private String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(shop.zone()));
  }
}
