package org.stamkunde.manners.consent.web;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Panel;
import org.stamkunde.manners.Channel;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// "May we": what a customer agreed to and refused, on the customer's page, with a place to write
/// down what he says of it.
@Component
class MayPanel implements Panel {
  private final Memory memory;
  private final MayDesk desk;
  private final Clock clock;

  MayPanel(Memory memory, MayDesk desk, Clock clock) {
    this.memory = memory;
    this.desk = desk;
    this.clock = clock;
  }

  @Override
  public Spot spot() {
    return new Spot("customer", "may", 10, "manners/may :: panel");
  }

  /// A choice of a form.
  record Choice(String word, String title) {}

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Instant now = clock.instant();
    Named named = desk.named();
    Remembered customer = memory.of(Identity.parse(id)).orElse(null);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("mayOf", id);
    model.put(
        "mayRows", customer == null ? List.of() : desk.words(named, now).rows(customer.stance()));
    model.put(
        "mayPurposes",
        named.purposes().entrySet().stream()
            .map(one -> new Choice(one.getKey(), one.getValue()))
            .toList());
    model.put(
        "mayChannels",
        Arrays.stream(Channel.values())
            .map(one -> new Choice(one.word(), named.channel(one.word())))
            .toList());
    model.put("mayWord", UUID.randomUUID().toString());
    return model;
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    Stance stance = memory.of(Identity.parse(id)).map(Remembered::stance).orElse(Stance.NOTHING);
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("consents", stance.agreed().stream().map(this::agreed).toList());
    json.put("refusals", stance.objections().stream().map(this::objection).toList());
    json.put("limit", stance.limit() == null ? null : limit(stance.limit()));
    json.put("complaint", stance.complaint() == null ? null : complaint(stance.complaint()));
    return json;
  }

  private Map<String, @Nullable Object> agreed(Stance.Agreed one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("purpose", one.purpose());
    json.put("channel", one.channel());
    json.put("sender", one.sender());
    json.put(
        "state", !one.given() ? "withdrawn" : one.counts(clock.instant()) ? "given" : "expired");
    json.put("since", moment(one.at()));
    json.put("expires", moment(one.expires()));
    json.put("version", one.version() == 0 ? null : one.version());
    return json;
  }

  private Map<String, @Nullable Object> objection(Stance.Objection one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("scope", one.scope().name().toLowerCase(Locale.ROOT));
    json.put("what", one.what());
    json.put("reason", one.reason());
    json.put("since", moment(one.at()));
    return json;
  }

  private Map<String, @Nullable Object> limit(Limit limit) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("contacts", limit.contacts());
    json.put("days", limit.days());
    json.put("relevance", limit.relevance());
    json.put("pausedUntil", moment(limit.pausedUntil()));
    return json;
  }

  private Map<String, @Nullable Object> complaint(Stance.Complaint one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("text", one.text());
    json.put("since", moment(one.since()));
    json.put("mended", moment(one.mended()));
    json.put("answer", one.answer());
    return json;
  }

  private @Nullable String moment(@Nullable Instant at) {
    ZoneId zone = desk.zone();
    return at == null ? null : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(zone));
  }
}
