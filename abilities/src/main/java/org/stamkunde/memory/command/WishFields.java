package org.stamkunde.memory.command;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Proof;

/// What a customer wished of us, as fields for programs: of what nobody told there is no field.
record WishFields(ZoneId zone, Map<String, @Nullable Object> fields) {

  void put(Act.Consented told) {
    fields.put("purpose", told.purpose());
    fields.put("channel", told.channel());
    fields.put("wording", told.wording());
    Proof proof = told.proof();
    if (!proof.equals(Proof.NONE)) {
      WishFields how = new WishFields(zone, new LinkedHashMap<>());
      how.put("sender", proof.sender());
      how.put("version", proof.version() == 0 ? null : proof.version());
      how.put("language", proof.language());
      how.put("how", proof.how());
      how.put("evidence", proof.evidence());
      how.put("jurisdiction", proof.jurisdiction());
      how.put("expires", moment(proof.expires()));
      fields.put("proof", how.fields);
    }
  }

  void put(Act.Withdrew told) {
    fields.put("purpose", told.purpose());
    fields.put("channel", told.channel());
    put("how", told.how());
  }

  void put(Act.Objected told) {
    fields.put("scope", told.scope().name().toLowerCase(Locale.ROOT));
    put("what", told.what());
    put("reason", told.reason());
    fields.put("ended", told.ended());
  }

  void put(Limit limit) {
    put("contacts", limit.contacts());
    put("days", limit.days());
    put("relevance", limit.relevance());
    put("pausedUntil", moment(limit.pausedUntil()));
  }

  void put(Act.Complained told) {
    fields.put("text", told.text());
    put("about", told.about());
  }

  void put(Act.Mended told) {
    fields.put("text", told.text());
    put("about", told.about());
  }

  private @Nullable Object moment(@Nullable Instant at) {
    return at == null ? null : CustomerAnswer.moment(at, zone);
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
