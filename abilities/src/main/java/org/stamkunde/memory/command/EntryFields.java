package org.stamkunde.memory.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Profile;
import tools.jackson.databind.util.RawValue;

/// One entry of the timeline as fields for programs.
record EntryFields(Entry entry, ZoneId zone) {
  Map<String, @Nullable Object> fields() {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("at", CustomerAnswer.moment(entry.at(), zone));
    fields.put("kind", entry.kind());
    fields.put("source", entry.source());
    fields.put("messageId", entry.messageId());
    entry.acts().forEach(act -> act(act, fields));
    return fields;
  }

  private void act(Act act, Map<String, @Nullable Object> fields) {
    switch (act) {
      case Act.Bought bought -> bought(bought, fields);
      case Act.Described described -> fields.put("profile", told(described.profile()));
      case Act.Said said -> fields.put("text", said.text());
      case Act.Preferred preferred -> stated(preferred.text(), preferred.product(), fields);
      case Act.Declined declined -> stated(declined.text(), declined.product(), fields);
      case Act.Judged judged -> stated(judged.text(), judged.product(), fields);
      case Act.Saw saw -> {
        fields.put("product", saw.product());
        fields.put("title", saw.title());
      }
      case Act.Visited visited -> {
        fields.put("place", visited.place());
        fields.put("title", visited.title());
      }
      case Act.Did did -> {
        fields.put("event", did.event());
        fields.put("properties", new RawValue(did.properties()));
      }
      case Act.Claimed claimed -> fields.put("profile", told(claimed.profile()));
      case Act.Told told -> told(told, fields);
      case Act.Related related -> {
        fields.put("relation", related.relation().name().toLowerCase(Locale.ROOT));
        fields.put("other", related.other());
        fields.put("role", related.role());
        fields.put("ended", related.ended());
      }
      case Act.Consented wish -> new WishFields(zone, fields).put(wish);
      case Act.Withdrew wish -> new WishFields(zone, fields).put(wish);
      case Act.Objected wish -> new WishFields(zone, fields).put(wish);
      case Act.Limited wish -> new WishFields(zone, fields).put(wish.limit());
      case Act.Complained wish -> new WishFields(zone, fields).put(wish);
      case Act.Mended wish -> new WishFields(zone, fields).put(wish);
    }
  }

  private void told(Act.Told told, Map<String, @Nullable Object> fields) {
    Instant expires = told.expires();
    fields.put("fact", told.fact());
    fields.put("value", told.value());
    fields.put("basis", told.basis().name().toLowerCase(Locale.ROOT));
    fields.put("confidence", told.confidence());
    fields.put("purpose", told.purpose());
    fields.put("expires", expires == null ? null : CustomerAnswer.moment(expires, zone));
  }

  private static void bought(Act.Bought bought, Map<String, @Nullable Object> fields) {
    fields.put("order", bought.order());
    if (bought.tryOut()) {
      fields.put("tryOut", true);
    }
    List<Map<String, @Nullable Object>> lines =
        bought.lines().stream().map(EntryFields::line).toList();
    fields.put("lines", lines);
  }

  private static Map<String, @Nullable Object> line(Line line) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("product", line.product());
    fields.put("title", line.title());
    fields.put("quantity", line.quantity());
    fields.put("price", line.price());
    fields.put("amount", line.amount().stripTrailingZeros());
    return fields;
  }

  private static void stated(
      String text, @Nullable String product, Map<String, @Nullable Object> fields) {
    fields.put("text", text);
    if (product != null) {
      fields.put("product", product);
    }
  }

  private static Map<String, String> told(Profile profile) {
    Map<String, String> told = new LinkedHashMap<>();
    put(told, "name", profile.name());
    put(told, "company", profile.company());
    put(told, "organisationNumber", profile.organisationNumber());
    put(told, "contact", profile.contact());
    put(told, "email", profile.email());
    put(told, "phone", profile.phone());
    put(told, "address", profile.address());
    put(told, "postcode", profile.postcode());
    put(told, "city", profile.city());
    put(told, "country", profile.country());
    return told;
  }

  private static void put(Map<String, String> told, String field, @Nullable String value) {
    if (value != null) {
      told.put(field, value);
    }
  }
}
