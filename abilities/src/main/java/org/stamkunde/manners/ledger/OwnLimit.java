package org.stamkunde.manners.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Answer.Ground;
import org.stamkunde.memory.Limit;

/// What the customer lets us do at most; it wins over every limit of ours.
record OwnLimit(Case one, Locale reader) {
  Optional<Answer> refusal() {
    Limit limit = one.remembered().stance().limit();
    if (limit == null) {
      return Optional.empty();
    }
    return paused(limit).or(() -> counted(limit)).or(() -> suits(limit));
  }

  /// The pause alone, for a customer who is there himself.
  Optional<Answer> pause() {
    Limit limit = one.remembered().stance().limit();
    return limit == null ? Optional.empty() : paused(limit);
  }

  private Optional<Answer> paused(Limit limit) {
    Instant until = limit.pausedUntil();
    if (until == null || !one.at().isBefore(until)) {
      return Optional.empty();
    }
    String day = Refusals.day(reader, until, one.shop().zone());
    return Optional.of(
        Judgement.refused(Ground.PAUSED, Refusals.say(reader, "paused", day), until));
  }

  private Optional<Answer> counted(Limit limit) {
    Integer most = limit.contacts();
    Integer days = limit.days();
    if (most == null || days == null || most == Limit.ANY_NUMBER) {
      return Optional.empty();
    }
    Duration period = Duration.ofHours(24L * days);
    List<Contact> counted = one.contacts().stream().filter(Contact::ofOurs).toList();
    if (Windows.fits(counted, one.at(), one.latest(), most, period)) {
      return Optional.empty();
    }
    return Optional.of(
        Judgement.refused(
            Ground.LIMIT,
            Refusals.say(reader, "limit", most, days),
            Windows.next(counted, one.at(), one.hold(), most, period)));
  }

  private Optional<Answer> suits(Limit limit) {
    Double least = limit.relevance();
    Double relevance = one.wish().relevance();
    if (least == null || least == 0 || relevance != null && relevance >= least) {
      return Optional.empty();
    }
    String says =
        relevance == null
            ? Refusals.say(reader, "relevance.unknown", least)
            : Refusals.say(reader, "relevance", least, relevance);
    return Optional.of(Judgement.refused(Ground.RELEVANCE, says, null));
  }
}
