package org.stamkunde.manners.own.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.stamkunde.frame.Formats;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.consent.Wording;
import org.stamkunde.manners.own.Agreeing;
import org.stamkunde.manners.own.Agreeing.Offer;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// What the customer agreed to, took back and refused, and what he may agree to, in whole words.
@Component
class AgreedShown {
  private final Texts texts;
  private final Formats formats;
  private final PurposeTitles purposes;
  private final Agreeing agreeing;
  private final Clock clock;

  AgreedShown(
      Texts texts, Formats formats, PurposeTitles purposes, Agreeing agreeing, Clock clock) {
    this.texts = texts;
    this.formats = formats;
    this.purposes = purposes;
    this.agreeing = agreeing;
    this.clock = clock;
  }

  /// What was agreed to or taken back, and the words to which it can be agreed (again); null where
  /// it cannot.
  record Agreed(
      String purpose,
      String channel,
      String what,
      String since,
      boolean given,
      @Nullable Words words) {}

  /// The words under a consent, in which language and version; `said` is the id of a yes to them.
  record Words(String text, String language, int version, String said) {
    static Words of(Wording wording) {
      return new Words(
          wording.text(), wording.language(), wording.version(), UUID.randomUUID().toString());
    }
  }

  void into(Model model, Remembered customer) {
    String language = LocaleContextHolder.getLocale().getLanguage();
    List<Offer> offers = agreeing.offers(customer, language);
    model.addAttribute("agreed", given(customer.stance(), offers));
    model.addAttribute("offered", offered(offers));
    model.addAttribute("refused", refused(customer.stance()));
  }

  private List<Agreed> given(Stance stance, List<Offer> offers) {
    return stance.agreed().stream()
        .map(one -> {
          boolean given = one.counts(clock.instant());
          Instant ended = one.expires();
          String since =
              given
                  ? texts.say("manners.own.yes-since", formats.day(one.at()))
                  : one.given() && ended != null
                      ? texts.say("manners.own.expired-on", formats.day(ended))
                      : texts.say("manners.own.no-since", formats.day(one.at()));
          return new Agreed(
              one.purpose(),
              one.channel(),
              what(one.purpose(), one.channel()),
              since,
              given,
              offers.stream()
                  .filter(offer -> one.equals(offer.last()))
                  .findFirst()
                  .map(offer -> Words.of(offer.wording()))
                  .orElse(null));
        })
        .toList();
  }

  /// What the shop asks for and the customer never spoke of.
  private List<Agreed> offered(List<Offer> offers) {
    return offers.stream()
        .filter(offer -> offer.last() == null)
        .map(offer ->
            new Agreed(
                offer.purpose(),
                offer.channel(),
                what(offer.purpose(), offer.channel()),
                "",
                false,
                Words.of(offer.wording())))
        .toList();
  }

  private String what(String purpose, String channel) {
    String what =
        purpose.equals(Stance.ALL) ? texts.say("manners.own.everything") : purposes.of(purpose);
    String way =
        channel.equals(Stance.ALL) ? "" : texts.sayOr("manners.own.by." + channel, channel);
    return way.isEmpty() ? what : what + ", " + way;
  }

  private static String capital(String text) {
    int first = text.codePointAt(0);
    return Character.toString(Character.toTitleCase(first))
        + text.substring(Character.charCount(first));
  }

  /// What is refused beside topics: offers, channels, everything.
  private List<Agreed> refused(Stance stance) {
    return stance.objections().stream()
        .filter(one -> one.scope() != Act.Objected.Scope.TOPIC)
        .map(one -> {
          String what = one.what();
          String says =
              switch (one.scope()) {
                case ALL -> texts.say("manners.own.everything");
                case CHANNEL ->
                    capital(texts.sayOr("manners.own.by." + what, String.valueOf(what)));
                case OFFER, TOPIC -> String.valueOf(what);
              };
          String since = texts.say("manners.own.no-since", formats.day(one.at()));
          return new Agreed(one.scope().name(), what == null ? "" : what, says, since, false, null);
        })
        .toList();
  }
}
