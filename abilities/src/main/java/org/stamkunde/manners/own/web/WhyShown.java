package org.stamkunde.manners.own.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Contacts.Contacted;
import org.stamkunde.memory.Entry;
import org.stamkunde.memory.Limit;
import org.stamkunde.memory.Stance;

/// Why the customer got what we sent: what was agreed to, what the law says, and how much of the
/// customer's own limit it took.
@Component
class WhyShown {
  private static final int SHOWN = 20;
  private final Texts texts;
  private final Formats formats;
  private final PurposeTitles purposes;

  WhyShown(Texts texts, Formats formats, PurposeTitles purposes) {
    this.texts = texts;
    this.formats = formats;
    this.purposes = purposes;
  }

  /// One contact in the customer's words; `topic` is what it was about, where that can be refused.
  record Shown(String what, String day, String way, @Nullable String topic, List<String> because) {}

  /// The newest contacts of all that were made; `timeline` tells what held when each was.
  void into(Model model, List<Contacted> contacts, List<Entry> timeline) {
    List<Contacted> made = contacts.stream().filter(Contacted::made).toList();
    model.addAttribute(
        "contacts", made.stream().limit(SHOWN).map(one -> shown(one, timeline, contacts)).toList());
  }

  private Shown shown(Contacted one, List<Entry> timeline, List<Contacted> all) {
    String kind = texts.say("manners.own.kind." + one.kind().word());
    String topic = one.topic();
    return new Shown(
        topic == null ? kind : kind + ": " + topic,
        formats.day(one.at()),
        texts.say("manners.own.by." + one.channel().word()),
        topic,
        because(one, Stance.at(one.at(), timeline), all));
  }

  private List<String> because(Contacted one, Stance then, List<Contacted> all) {
    List<String> because = new ArrayList<>();
    String channel = one.channel().word();
    String purpose = purposes.of(one.purpose());
    then.agreed().stream()
        .filter(agreed -> agreed.counts(one.at()))
        .filter(
            agreed -> agreed.purpose().equals(one.purpose()) && agreed.channel().equals(channel))
        .findFirst()
        .ifPresentOrElse(
            agreed ->
                because.add(texts.say("manners.own.why.agreed", purpose, formats.day(agreed.at()))),
            () -> because.add(texts.say("manners.own.why.purpose", purpose)));
    String paragraph = one.paragraph();
    if (paragraph != null) {
      because.add(texts.say("manners.own.why.law", paragraph));
    }
    String limit = limit(one, then.limit(), all);
    if (limit != null) {
      because.add(limit);
    }
    return because;
  }

  /// Which one of the number that the customer allowed then; what does not count against a limit
  /// has no place in it.
  private @Nullable String limit(Contacted one, @Nullable Limit limit, List<Contacted> all) {
    Integer most = limit == null ? null : limit.contacts();
    Integer days = limit == null ? null : limit.days();
    if (most == null || days == null || most == Limit.ANY_NUMBER || !one.kind().ofOurs()) {
      return null;
    }
    Instant from = one.at().minus(Duration.ofDays(days));
    long place =
        all.stream()
            .filter(other -> other.made() && other.kind().ofOurs())
            .filter(other -> other.at().isAfter(from) && !other.at().isAfter(one.at()))
            .count();
    return texts.say(
        "manners.own.why.limit", formats.number(place), formats.number(most), formats.number(days));
  }
}
