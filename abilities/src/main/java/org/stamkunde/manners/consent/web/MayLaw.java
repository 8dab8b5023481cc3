package org.stamkunde.manners.consent.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.frame.Texts;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.MessageClass;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Verdict;
import org.stamkunde.manners.consent.AlikeGoods;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// What the law says of an offer to this customer now, on each channel on which we could reach him.
/// Where the country is not known nothing is said: no law could be named.
record MayLaw(Law law, AlikeGoods goods, Texts texts, Named named) {
  private static final String OFFERS = "marketing";

  /// One channel: the chip, and for a refusal the paragraph with its sentence.
  record Told(String channel, MayRow row) {}

  List<Told> rows(Remembered customer, Instant now, ZoneId zone, Locale reader) {
    Optional<String> country = country(customer.profile().country());
    List<Told> rows = new ArrayList<>();
    if (country.isPresent()) {
      for (Channel channel : channels(customer.profile())) {
        Situation situation =
            situation(customer, country.get(), channel, now, LocalDateTime.ofInstant(now, zone));
        rows.add(new Told(channel.word(), row(channel, law.judge(situation, reader))));
      }
    }
    return rows;
  }

  private MayRow row(Channel channel, Verdict verdict) {
    String paragraph = verdict.paragraph();
    String says = paragraph == null ? verdict.says() : paragraph + ": " + verdict.says();
    return new MayRow(
        named.channel(channel.word()),
        verdict.allowed() ? "yes" : "no",
        texts.say(verdict.allowed() ? "manners.consent.allowed" : "manners.consent.not-allowed"),
        verdict.allowed() ? null : says);
  }

  private Situation situation(
      Remembered customer, String country, Channel channel, Instant now, LocalDateTime there) {
    return new Situation(
        country,
        recipient(customer.profile()),
        channel,
        MessageClass.MARKETING,
        switch (word(customer.stance(), channel, now)) {
          case GIVEN -> Situation.Consent.GIVEN;
          case WITHDRAWN -> Situation.Consent.WITHDRAWN;
          case NONE -> Situation.Consent.NONE;
        },
        goods.ground(customer, null).sale(),
        false,
        Situation.Register.UNWASHED,
        null,
        there);
  }

  private static Stance.Word word(Stance stance, Channel channel, Instant now) {
    return stance.word(OFFERS, channel.word(), null, now);
  }

  private static Situation.Recipient recipient(Profile profile) {
    boolean company = profile.company() != null && profile.name() == null;
    return company ? Situation.Recipient.COMPANY : Situation.Recipient.CONSUMER;
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
    if (profile.address() != null) {
      channels.add(Channel.LETTER);
    }
    return channels;
  }

  /// The country's two letters, by its code or its name in one of the languages of the shop's
  /// neighbours.
  static Optional<String> country(@Nullable String written) {
    String told = written == null ? "" : written.strip();
    if (told.equalsIgnoreCase("uk")) {
      return Optional.of("UK");
    }
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      if (code.equalsIgnoreCase(told)
          || List.of("en", "nb", "da", "sv", "de").stream()
              .anyMatch(l -> country.getDisplayCountry(Locale.of(l)).equalsIgnoreCase(told))) {
        return Optional.of(code.equals("GB") ? "UK" : code);
      }
    }
    return Optional.empty();
  }
}
