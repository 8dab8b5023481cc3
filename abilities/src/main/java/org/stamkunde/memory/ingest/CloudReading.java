package org.stamkunde.memory.ingest;

import java.util.List;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads CloudEvents 1.0: `source` and `id` together name the event, `subject` the customer, `type`
/// says what happened, `data` with what properties.
final class CloudReading {
  private final Moments moments;
  private final Setting setting;

  CloudReading(Moments moments, Setting setting) {
    this.moments = moments;
    this.setting = setting;
  }

  Reading read(Sender sender, JsonNode node, Vetting vetting) {
    String id = null;
    try {
      if (!node.isObject()) {
        throw new NotUnderstood("An event must be a JSON object.");
      }
      vetting.check(node);
      Fields event = new Fields(node, "");
      id = event.neededId("id");
      if (!"1.0".equals(event.text("specversion", 10))) {
        throw new NotUnderstood("specversion must be 1.0.");
      }
      String source = event.neededId("source");
      String type = event.neededId("type");
      Identity who = who(event);
      Told told =
          new Told(
              new Sender(source, sender.trust()),
              id,
              moments.of(event, "time"),
              new Names(List.of(who)));
      return new Reading.Understood("event", id, happenings(type, data(event), told), null);
    } catch (NotUnderstood e) {
      return new Reading.Refused("event", id, e.sentence());
    }
  }

  private static Identity who(Fields event) {
    Identity who = Identity.parse(event.neededId("subject"));
    if (who.value().isBlank() || who.kind() == Identity.Kind.ORDER) {
      throw new NotUnderstood(
          "subject must be a customer number, or a name with its kind, such as email:NAME@SHOP.");
    }
    return who;
  }

  /// A JSON object; any other value is put into one under its own name, so that it is not lost.
  private static Fields data(Fields event) {
    if (event.has("data_base64")) {
      throw new NotUnderstood("data_base64 cannot be read: send data as JSON.");
    }
    JsonNode data = event.node().get("data");
    if (data == null || data.isNull()) {
      return event.in("data");
    }
    if (data.isObject()) {
      return new Fields(data, "data");
    }
    ObjectNode wrapped = JsonNodeFactory.instance.objectNode();
    wrapped.set("data", data);
    return new Fields(wrapped, "data");
  }

  private List<Happening> happenings(String type, Fields data, Told told) {
    Trade.Kind kind = Trade.kind(type);
    if (kind == Trade.Kind.SAW) {
      List<Act.Saw> seen = Trade.seen(data);
      if (!seen.isEmpty()) {
        return told.all(seen);
      }
    }
    if (kind == Trade.Kind.BOUGHT || kind == Trade.Kind.RETURNED) {
      String order = Trade.order(data);
      List<Line> lines = Trade.lines(data, kind);
      if (lines.isEmpty()) {
        throw new NotUnderstood("data.products (or items) is empty: an order needs its lines.");
      }
      setting.checkCurrency(data);
      return List.of(
          kind == Trade.Kind.BOUGHT
              ? told.bought(order, lines)
              : told.first(new Act.Bought(order, lines, false)));
    }
    if (Wishes.reserved(type) && told.sender().believed()) {
      return List.of(told.first(Wishes.act(type, data)));
    }
    return List.of(told.first(new Act.Did(type, data.node().toString())));
  }
}
