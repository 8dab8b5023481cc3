package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Answer.Ground;
import org.stamkunde.manners.Channel;

/// The shop's own limits: caps, quiet hours, spacing, and the price of annoyance. `zone` is the
/// customer's.
record Restraint(Case one, Locale reader, ZoneId zone) {
  Optional<Answer> refusal(double price) {
    List<Contact> ours = one.contacts().stream().filter(Contact::ofOurs).toList();
    return capped(ours)
        .or(this::quiet)
        .or(() -> spaced(ours))
        .or(() -> tooDear(price))
        .map(answer -> priced(answer, price));
  }

  private static Answer priced(Answer answer, double price) {
    return new Answer(
        answer.ground(),
        answer.paragraph(),
        answer.says(),
        answer.needs(),
        answer.from(),
        price,
        answer.opening());
  }

  private Optional<Answer> capped(List<Contact> ours) {
    for (Policy.Cap cap : one.policy().caps()) {
      if (!concerns(cap, one.wish().channel(), one.wish().topic())) {
        continue;
      }
      List<Contact> counted =
          ours.stream().filter(it -> concerns(cap, it.channel(), it.topic())).toList();
      if (!Windows.fits(counted, one.at(), one.latest(), cap.most(), cap.period())) {
        String key =
            cap.channel() != null ? "cap.channel" : cap.topic() != null ? "cap.topic" : "cap";
        String about = cap.topic() == null ? "" : cap.topic();
        return Optional.of(
            Judgement.refused(
                Ground.CAP,
                Refusals.say(reader, key, cap.most(), cap.days(), about),
                Windows.next(counted, one.at(), one.hold(), cap.most(), cap.period())));
      }
    }
    return Optional.empty();
  }

  private static boolean concerns(Policy.Cap cap, Channel channel, @Nullable String topic) {
    return (cap.channel() == null || cap.channel() == channel)
        && (cap.topic() == null || cap.topic().equals(topic));
  }

  private Optional<Answer> quiet() {
    ZonedDateTime local = one.at().atZone(zone);
    boolean heard = one.wish().channel() != Channel.LETTER && one.wish().channel() != Channel.WEB;
    if (!heard || !one.policy().quietAt(local.toLocalTime())) {
      return Optional.empty();
    }
    LocalTime ends = one.policy().quietTo();
    ZonedDateTime end = local.with(ends);
    Instant from = (end.isAfter(local) ? end : local.plusDays(1).with(ends)).toInstant();
    return Optional.of(
        Judgement.refused(
            Ground.QUIET,
            Refusals.say(
                reader,
                "quiet",
                one.policy().quietFrom().toString(),
                ends.toString(),
                zone.getId()),
            from));
  }

  private Optional<Answer> spaced(List<Contact> ours) {
    int hours = one.policy().spacingHours();
    Duration period = Duration.ofHours(hours);
    if (hours == 0 || Windows.fits(ours, one.at(), one.latest(), 1, period)) {
      return Optional.empty();
    }
    return Optional.of(
        Judgement.refused(
            Ground.SPACING,
            Refusals.say(reader, "spacing", hours),
            Windows.next(ours, one.at(), one.hold(), 1, period)));
  }

  private Optional<Answer> tooDear(double price) {
    Double worth = one.wish().worth();
    if (worth == null || price <= worth) {
      return Optional.empty();
    }
    return Optional.of(
        Judgement.refused(
            Ground.ANNOYANCE,
            Refusals.say(reader, "annoyance", price, worth),
            Annoyance.falls(price, worth, one.at(), one.policy())));
  }
}
