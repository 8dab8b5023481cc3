package org.stamkunde.manners.ledger.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Panel;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Contacts;
import org.stamkunde.manners.Permits;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Memory;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;

/// What may be sold on each channel now, why not and from when on, and the contacts of the last
/// ninety days, on a customer's page and in the answer to programs.
@Component
class ContactsPanel implements Panel {
  private static final Duration SHOWN = Duration.ofDays(90);
  private static final int MOST = 12;
  private final Memory memory;
  private final Permits permits;
  private final Contacts contacts;
  private final Clock clock;
  private final Told told;

  ContactsPanel(Memory memory, Permits permits, Contacts contacts, Clock clock, Told told) {
    this.memory = memory;
    this.permits = permits;
    this.contacts = contacts;
    this.clock = clock;
    this.told = told;
  }

  @Override
  public Spot spot() {
    return new Spot("customer", "side", 22, "manners/contacts :: panel");
  }

  /// One channel: whether something may be sold there now, and else why not and from when on.
  record May(String channel, String kind, String word, String says) {}

  /// One contact as it is told.
  record Made(String what, String when) {}

  /// How it is told to people.
  @Component
  static class Told {
    private final Texts texts;
    private final Formats formats;

    Told(Texts texts, Formats formats) {
      this.texts = texts;
      this.formats = formats;
    }

    May may(Channel channel, Answer answer, Instant now) {
      Instant from = answer.from() == null ? now : answer.from();
      boolean later = from.isAfter(now);
      String kind = answer.allowed() ? "yes" : later ? "wait" : "no";
      List<String> says = new ArrayList<>();
      if (!answer.allowed()) {
        says.add(answer.says());
        says.add(answer.paragraph() == null ? "" : answer.paragraph() + ".");
        says.add(later ? texts.say("manners.contacts.from", formats.moment(from)) : "");
      }
      says.removeIf(String::isEmpty);
      return new May(
          texts.say("manners.channel." + channel.word()),
          kind,
          texts.say("manners.contacts." + kind),
          String.join(" ", says));
    }

    Made made(Contacts.Contacted one) {
      String what =
          texts.say("manners.channel." + one.channel().word())
              + ", "
              + texts.say("manners.class." + one.kind().word());
      String why = one.programme() == null ? "" : " · " + one.programme();
      String held = one.made() ? "" : " · " + texts.say("manners.contacts.held");
      return new Made(what, formats.moment(one.at()) + why + held);
    }
  }

  @Override
  public Map<String, Object> model(String id, Locale locale) {
    Instant now = clock.instant();
    List<May> may = new ArrayList<>();
    answers(id, now, locale).forEach((channel, answer) -> may.add(told.may(channel, answer, now)));
    List<Made> made =
        contacts.of(Identity.parse(id), now.minus(SHOWN)).stream()
            .limit(MOST)
            .map(told::made)
            .toList();
    return Map.of("mayContact", may, "contactsMade", made);
  }

  private Map<Channel, Answer> answers(String id, Instant now, Locale reader) {
    Map<Channel, Answer> answers = new LinkedHashMap<>();
    memory
        .of(Identity.parse(id))
        .filter(known -> known.customer() != null)
        .ifPresent(known -> {
          for (Channel channel : channels(known.profile())) {
            answers.put(channel, permits.when(known, wish(known, channel, now), reader));
          }
        });
    return answers;
  }

  private static List<Channel> channels(Profile profile) {
    List<Channel> channels = new ArrayList<>();
    if (profile.email() != null) {
      channels.add(Channel.EMAIL);
    }
    if (profile.phone() != null) {
      channels.add(Channel.SMS);
      channels.add(Channel.PHONE);
    }
    channels.add(Channel.LETTER);
    return channels;
  }

  private Wish wish(Remembered known, Channel channel, Instant now) {
    return permits.selling(known, channel, now).about(null, bought(known));
  }

  /// We would sell the like of what was bought last.
  private static @Nullable String bought(Remembered known) {
    return known.products().stream()
        .filter(one -> one.last() != null && one.quantity().signum() > 0)
        .max(
            Comparator.comparing((Remembered.Owned one) -> String.valueOf(one.last()))
                .thenComparing(Remembered.Owned::product))
        .map(Remembered.Owned::product)
        .orElse(null);
  }

  @Override
  public Map<String, @Nullable Object> json(String id) {
    Instant now = clock.instant();
    List<Map<String, @Nullable Object>> may = new ArrayList<>();
    answers(id, now, Locale.ENGLISH).forEach((channel, answer) -> may.add(json(channel, answer)));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("may", may);
    json.put(
        "contacts",
        contacts.of(Identity.parse(id), now.minus(SHOWN)).stream()
            .map(ContactsPanel::json)
            .toList());
    return json;
  }

  private static Map<String, @Nullable Object> json(Channel channel, Answer answer) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("channel", channel.word());
    json.put("allowed", answer.allowed());
    json.put("ground", answer.ground().name().toLowerCase(Locale.ROOT));
    json.put("paragraph", answer.paragraph());
    json.put("says", answer.says());
    Instant from = answer.allowed() ? null : answer.from();
    json.put("from", from == null ? null : from.toString());
    return json;
  }

  private static Map<String, @Nullable Object> json(Contacts.Contacted one) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("at", one.at().toString());
    json.put("channel", one.channel().word());
    json.put("class", one.kind().word());
    json.put("purpose", one.purpose());
    json.put("topic", one.topic());
    json.put("offer", one.offer());
    json.put("programme", one.programme());
    json.put("paragraph", one.paragraph());
    json.put("made", one.made());
    return json;
  }
}
