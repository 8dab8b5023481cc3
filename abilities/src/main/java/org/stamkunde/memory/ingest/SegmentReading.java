package org.stamkunde.memory.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Happening;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Line;
import org.stamkunde.memory.Profile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads the calls of Segment's HTTP tracking API: identify, track, page, screen, group, alias.
final class SegmentReading {
  private static final String WORDING = "as the site's consent dialog told it";
  private static final String LOW_TRUST =
      "Kept as an event: a purchase counts when a server key brings it.";
  private static final String LOW_TRUST_WISH =
      "Kept as an event: a wish counts when a server key brings it, or the tag's consent call.";
  private final Sender sender;
  private final Moments moments;
  private final Setting setting;

  SegmentReading(Sender sender, Moments moments, Setting setting) {
    this.sender = sender;
    this.moments = moments;
    this.setting = setting;
  }

  /// Reads one event; `call` is the path it came by, null where the event says itself what it is.
  Reading read(JsonNode node, @Nullable String call, Vetting vetting) {
    String type = call == null ? "event" : call;
    String messageId = null;
    try {
      if (!node.isObject()) {
        throw new NotUnderstood("An event must be a JSON object.");
      }
      vetting.check(node);
      Fields event = new Fields(node, "");
      String told = event.id("messageId");
      messageId = told == null ? UUID.randomUUID().toString() : told;
      if (call == null) {
        type = event.text("type", 20);
        type = type == null ? "event" : type;
      }
      return read(type, messageId, event);
    } catch (NotUnderstood e) {
      return new Reading.Refused(type, messageId, e.sentence());
    }
  }

  private Reading read(String type, String messageId, Fields event) {
    Instant at = moments.of(event, event.has("timestamp") ? "timestamp" : "originalTimestamp");
    return switch (type) {
      case "identify" -> identify(messageId, event, told(messageId, at, event, "traits"));
      case "track" -> track(messageId, event, told(messageId, at, event, "context.traits"));
      case "page", "screen" -> {
        Told told = told(messageId, at, event, "context.traits");
        String remark = Unkept.ofPage(event.in("properties"));
        yield understood(type, messageId, List.of(told.first(visited(type, event))), remark);
      }
      case "group" -> group(messageId, event, told(messageId, at, event, "context.traits"));
      case "alias" -> alias(messageId, event, at);
      default ->
          throw new NotUnderstood("type must be identify, track, page, screen, group or alias.");
    };
  }

  private Told told(String messageId, Instant at, Fields event, String traits) {
    Fields who = traits.equals("traits") ? event.in("traits") : event.in("context").in("traits");
    String proven = setting.proven(sender, event, moments.now());
    // The token is nobody's business any more, and some acts keep their whole event.
    ((ObjectNode) event.node()).remove("token");
    Names names = Names.of(sender, setting, event, who, proven);
    return new Told(proven == null ? sender : sender.vouchedFor(), messageId, at, names);
  }

  private Reading identify(String messageId, Fields event, Told told) {
    Fields traits = event.in("traits");
    Profile profile = Traits.profile(traits);
    List<Happening> happenings = new ArrayList<>();
    described(profile, told)
        .forEach(act ->
            happenings.add(
                happenings.isEmpty() ? told.first(act) : told.more(act, happenings.size())));
    consents(event).forEach(act -> happenings.add(told.more(act, happenings.size())));
    FactTraits facts =
        FactTraits.of(traits, told.sender().believed() ? setting.factReading() : null);
    facts.told().forEach(fact -> happenings.add(told.more(fact, happenings.size())));
    return understood("identify", messageId, happenings, facts.remark());
  }

  /// A token proves who, not where somebody is reached: an address that a thief of the token set
  /// would bring the customer's letters to the thief.
  private List<Act> described(Profile profile, Told told) {
    if (!told.sender().believed()) {
      return List.of(new Act.Claimed(profile));
    }
    Profile reach = sender.believed() ? null : Traits.reach(profile);
    return reach == null
        ? List.of(new Act.Described(profile))
        : List.of(new Act.Described(Traits.withoutReach(profile)), new Act.Claimed(reach));
  }

  private Reading track(String messageId, Fields event, Told told) {
    String name = event.neededId("event");
    Fields properties = event.in("properties");
    Trade.Kind kind = Trade.kind(name);
    Act.Did did = new Act.Did(name, properties.node().toString());
    if (kind == Trade.Kind.SAW) {
      List<Act.Saw> seen = Trade.seen(properties);
      if (!seen.isEmpty()) {
        return understood("track", messageId, told.all(seen), null);
      }
    }
    if (kind == Trade.Kind.BOUGHT || kind == Trade.Kind.RETURNED) {
      String order = Trade.order(properties);
      List<Line> lines = Trade.lines(properties, kind);
      setting.checkCurrency(properties);
      return sender.believed()
          ? trade(messageId, kind, order, lines, told)
          : understood("track", messageId, List.of(told.first(did)), LOW_TRUST);
    }
    if (Wishes.reserved(name)) {
      return sender.believed()
          ? understood("track", messageId, List.of(told.first(Wishes.act(name, properties))), null)
          : understood("track", messageId, List.of(told.first(did)), LOW_TRUST_WISH);
    }
    List<Happening> happenings = new ArrayList<>();
    happenings.add(told.first(did));
    if (name.startsWith("Segment Consent Preference")) {
      consents(event).forEach(act -> happenings.add(told.more(act, happenings.size())));
    }
    return understood("track", messageId, happenings, null);
  }

  private Reading trade(
      String messageId, Trade.Kind kind, String order, List<Line> lines, Told told) {
    if (kind == Trade.Kind.BOUGHT) {
      if (lines.isEmpty()) {
        throw new NotUnderstood(
            "properties.products (or items) is empty: an order needs its lines.");
      }
      return understood("track", messageId, List.of(told.bought(order, lines)), null);
    }
    if (!lines.isEmpty()) {
      Act act = new Act.Bought(order, lines, false);
      return understood("track", messageId, List.of(told.first(act)), null);
    }
    return new Reading.Later(
        "track",
        messageId,
        () -> {
          List<Line> all = setting.allOf(order, told.names().all());
          if (all.isEmpty()) {
            return new Reading.Refused(
                "track",
                messageId,
                "Nothing of this order is known of this customer: name the products that were"
                    + " sent back in properties.products.");
          }
          Act act = new Act.Bought(order, all, false);
          return understood("track", messageId, List.of(told.first(act)), null);
        });
  }

  private Reading group(String messageId, Fields event, Told told) {
    String group = event.neededId("groupId");
    Fields traits = event.in("traits");
    String role = traits.text("role", Fields.LONGEST_ID);
    Act act =
        sender.believed()
            ? new Act.Related(Act.Related.Relation.COMPANY, group, role, false)
            : new Act.Did("group", event.node().toString());
    String remark = sender.believed() ? Unkept.ofGroup(traits) : null;
    return understood("group", messageId, List.of(told.first(act)), remark);
  }

  private Reading alias(String messageId, Fields event, Instant at) {
    if (!sender.believed()) {
      throw new NotUnderstood("alias needs a server key: a browser cannot join customers.");
    }
    Identity now = Names.number(event.neededId("userId"), "userId");
    String before = event.neededId("previousId");
    Identity number = Names.number(before, "previousId");
    Identity device = new Identity(Identity.Kind.DEVICE, before);
    Told told = new Told(sender, messageId, at, new Names(List.of(now, device)));
    Act named = new Act.Did("alias", "{}");
    return new Reading.Later(
        "alias",
        messageId,
        () -> {
          if (number.equals(now) || !setting.knows(number) || !setting.knows(now)) {
            return understood("alias", messageId, List.of(told.first(named)), null);
          }
          Result.Status status = setting.join(now, number, sender.key());
          return new Reading.Done("alias", messageId, status, "Both are one customer.");
        });
  }

  private static Act visited(String type, Fields event) {
    Fields properties = event.in("properties");
    Fields page = event.in("context").in("page");
    String name = event.text("name", Fields.LONGEST);
    String place = null;
    if (type.equals("page")) {
      place = properties.text("path", 2_000);
      place = place == null ? path(properties.text("url", 4_000)) : place;
      place = place == null ? page.text("path", 2_000) : place;
    }
    place = place == null ? name : place;
    if (place == null) {
      throw new NotUnderstood(
          type.equals("page")
              ? "A page needs properties.path, properties.url or a name."
              : "A screen needs a name.");
    }
    String title = properties.text("title", Fields.LONGEST);
    return new Act.Visited(place, title == null ? page.text("title", Fields.LONGEST) : title);
  }

  /// The path alone: what follows it may hold secrets.
  private static @Nullable String path(@Nullable String url) {
    try {
      String path = url == null ? null : new URI(url).getPath();
      return path == null || path.isEmpty() ? null : path;
    } catch (URISyntaxException e) {
      throw new NotUnderstood("properties.url must be an address.");
    }
  }

  /// What the dialog of a site was answered with, category by category.
  private static List<Act> consents(Fields event) {
    Fields answers = event.in("context").in("consent").in("categoryPreferences");
    List<Act> acts = new ArrayList<>();
    for (Map.Entry<String, JsonNode> answer : answers.node().properties()) {
      if (!answer.getValue().isBoolean()) {
        throw new NotUnderstood("%s must hold true or false for each category.", answers.where());
      }
      String purpose = answer.getKey().strip();
      acts.add(
          answer.getValue().asBoolean()
              ? new Act.Consented(purpose, "web", WORDING)
              : new Act.Withdrew(purpose, "web"));
    }
    return acts;
  }

  private static Reading understood(
      String type, String messageId, List<Happening> happenings, @Nullable String remark) {
    return new Reading.Understood(type, messageId, happenings, remark);
  }
}
