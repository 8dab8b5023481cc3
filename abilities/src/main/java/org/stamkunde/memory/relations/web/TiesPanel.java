package org.stamkunde.memory.relations.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Panel;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Shop;
import org.stamkunde.memory.relations.Relations;
import org.stamkunde.memory.relations.Relative;

/// With whom a customer belongs, from both ends, on the customer's page and in the answer to
/// programs.
@Component
class TiesPanel implements Panel {
  private static final int SHOWN = 30;
  private final Relations relations;
  private final Shop shop;
  private final Texts texts;
  private final Formats formats;

  TiesPanel(Relations relations, Shop shop, Texts texts, Formats formats) {
    this.relations = relations;
    this.shop = shop;
    this.texts = texts;
    this.formats = formats;
  }

  /// A line: what the relation is, who the other is (with an id where a page leads there), and the
  /// role.
  record Row(String what, String other, @Nullable String customer, String says) {}

  @Override
  public Spot spot() {
    return new Spot("customer", "side", 30, "memory/ties :: panel");
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    return Map.of("ties", relations.of(id).stream().limit(SHOWN).map(this::row).toList());
  }

  private Row row(Relative one) {
    String relation = one.relation().name().toLowerCase(Locale.ROOT);
    String role = one.role();
    String since = texts.say("memory.ties.since", formats.day(one.since()));
    String says =
        role == null ? since : texts.sayOr("memory.ties.role." + role, role) + " · " + since;
    return new Row(
        texts.say("memory.ties." + relation + (one.theirs() ? ".theirs" : "")),
        one.other(),
        one.customer(),
        says);
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    List<Map<String, @Nullable Object>> told = relations.of(id).stream().map(this::fields).toList();
    return Map.of("relations", told);
  }

  private Map<String, @Nullable Object> fields(Relative one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("relation", one.relation().name().toLowerCase(Locale.ROOT));
    json.put("other", one.other());
    json.put("customer", one.customer());
    json.put("role", one.role());
    json.put("theirs", one.theirs());
    json.put("since", moment(one.since()));
    return json;
  }

  private String moment(Instant at) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(shop.zone()));
  }
}
