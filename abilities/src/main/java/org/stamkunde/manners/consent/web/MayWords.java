package org.stamkunde.manners.consent.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Stance;

/// What a customer agreed to, refused and asked for, as sign, word and since when.
record MayWords(Texts texts, Formats formats, Named named, Instant now) {

  List<MayRow> rows(Stance stance) {
    List<MayRow> rows = new ArrayList<>();
    stance.agreed().forEach(one -> rows.add(agreed(one)));
    stance.objections().forEach(one -> rows.add(objection(one)));
    if (stance.limit() != null) {
      rows.addAll(limit(stance.limit()));
    }
    Stance.Complaint complaint = stance.complaint();
    if (complaint != null && complaint.open()) {
      rows.add(
          new MayRow(
              texts.say("manners.consent.complaint"),
              "wait",
              texts.say("manners.consent.open-since", formats.day(complaint.since())),
              complaint.text()));
    }
    return rows;
  }

  private MayRow agreed(Stance.Agreed one) {
    String what = named.both(one.purpose(), one.channel());
    String sender = one.sender();
    String version =
        one.version() == 0
            ? null
            : texts.say("manners.consent.version", String.valueOf(one.version()));
    String note = sender == null ? version : texts.say("manners.consent.to", sender);
    if (!one.given()) {
      return new MayRow(
          what, "no", texts.say("manners.consent.withdrawn", formats.day(one.at())), note);
    }
    if (!one.counts(now) && one.expires() != null) {
      return new MayRow(
          what, "wait", texts.say("manners.consent.expired", formats.day(one.expires())), note);
    }
    String until =
        one.expires() == null
            ? note
            : texts.say("manners.consent.until", formats.day(one.expires()));
    return new MayRow(
        what, "yes", texts.say("manners.consent.given", formats.day(one.at())), until);
  }

  private MayRow objection(Stance.Objection one) {
    return new MayRow(
        refused(one.scope().name().toLowerCase(Locale.ROOT), one.what()),
        "no",
        texts.say("manners.consent.refused", formats.day(one.at())),
        one.reason());
  }

  String refused(String scope, @Nullable String what) {
    String key = "manners.consent.refusal." + scope;
    return switch (scope) {
      case "all" -> texts.say(key);
      case "channel" -> named.channel(what == null ? "" : what);
      default -> texts.say(key, what == null ? "" : what);
    };
  }

  private List<MayRow> limit(Limit limit) {
    List<MayRow> rows = new ArrayList<>();
    String own = texts.say("manners.consent.limit");
    Integer contacts = limit.contacts();
    Integer days = limit.days();
    if (contacts != null && days != null) {
      rows.add(
          new MayRow(
              own,
              "",
              texts.say(
                  "manners.consent.limit.contacts", formats.number(contacts), formats.number(days)),
              null));
    }
    if (limit.relevance() != null) {
      rows.add(
          new MayRow(
              own,
              "",
              texts.say("manners.consent.limit.relevance", formats.percent(limit.relevance())),
              null));
    }
    if (limit.pausedUntil() != null && limit.pausedUntil().isAfter(now)) {
      rows.add(
          new MayRow(
              own,
              "wait",
              texts.say("manners.consent.limit.pause", formats.day(limit.pausedUntil())),
              null));
    }
    return rows;
  }
}
