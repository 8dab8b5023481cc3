package org.stamkunde.manners.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.Answer;
import org.stamkunde.manners.Answer.Ground;
import org.stamkunde.manners.Law;
import org.stamkunde.manners.Situation;
import org.stamkunde.manners.Verdict;
import org.stamkunde.manners.Wish;
import org.stamkunde.memory.Stance;

/// Answers a wish: a function of its case alone. First the law, then what the customer refused and
/// how he limited us, then an open complaint, then the shop's own limits, and last the price of
/// annoyance. What the customer asked for, needs or is owed is bound by the law alone.
public final class Judgement {
  private final Law law;
  private final Circumstances circumstances;

  public Judgement(Law law, Grounds grounds) {
    this.law = law;
    this.circumstances = new Circumstances(law, grounds);
  }

  /// A contact that goes out.
  public Answer of(Case one, Locale reader) {
    Verdict verdict = verdict(one, one.country(), reader);
    if (!verdict.allowed()) {
      return byLaw(verdict);
    }
    if (!one.wish().ofOurs()) {
      return allowed(one, verdict, 0);
    }
    Optional<Answer> wished = wished(one, reader).or(() -> complaint(one, reader));
    if (wished.isPresent()) {
      return wished.get();
    }
    double price = Annoyance.price(one.contacts(), one.wish().channel(), one.at(), one.policy());
    String country = one.country();
    return new Restraint(one, reader, circumstances.zone(one, country))
        .refusal(price)
        .orElseGet(() -> allowed(one, verdict, price));
  }

  /// A page to which the customer came: it is shown where the shop is, so the shop's law stands in
  /// where his own country has none here.
  Answer visit(Case one, Locale reader) {
    Verdict verdict = verdict(one, one.country(), reader);
    if (!verdict.allowed() && !one.country().equals(one.shop().country())) {
      verdict = verdict(one, one.shop().country(), reader);
    }
    if (!verdict.allowed()) {
      return byLaw(verdict);
    }
    Verdict lawful = verdict;
    Optional<Answer> refused =
        one.wish().ofOurs()
            ? refusedByCustomer(one, reader).or(() -> complaint(one, reader))
            : Optional.empty();
    return refused.orElseGet(() -> allowed(one, lawful, 0));
  }

  private Verdict verdict(Case one, String country, Locale reader) {
    Situation situation = circumstances.of(one, country);
    return law.judge(situation, reader);
  }

  private static Answer byLaw(Verdict verdict) {
    return new Answer(
        Ground.LAW, verdict.paragraph(), verdict.says(), verdict.needs(), null, 0, null);
  }

  private static Answer allowed(Case one, Verdict verdict, double price) {
    return new Answer(
        Ground.ALLOWED,
        verdict.paragraph(),
        verdict.says(),
        verdict.needs(),
        one.at(),
        price,
        opening(one));
  }

  /// A complaint that was mended, and of which we did not speak since.
  private static Stance.@Nullable Complaint opening(Case one) {
    Stance.Complaint complaint = one.remembered().stance().complaint();
    Instant mended = complaint == null ? null : complaint.mended();
    boolean spoken =
        mended == null
            || mended.isBefore(one.at().minus(java.time.Duration.ofDays(Policy.DAYS)))
            || one.contacts().stream().anyMatch(contact -> contact.latest().isAfter(mended));
    return spoken ? null : complaint;
  }

  private Optional<Answer> wished(Case one, Locale reader) {
    return refusedByCustomer(one, reader).or(() -> new OwnLimit(one, reader).refusal());
  }

  private Optional<Answer> refusedByCustomer(Case one, Locale reader) {
    return objected(one, reader).or(() -> takenBack(one, reader));
  }

  /// A no to such messages holds also where the law of the country would let us ask on.
  private Optional<Answer> takenBack(Case one, Locale reader) {
    OwnWord word = circumstances.word(one);
    return word.given()
        ? Optional.empty()
        : word.withdrawn()
            .map(at -> {
              String since = Refusals.day(reader, at, one.shop().zone());
              return refused(
                  Ground.OBJECTED, Refusals.say(reader, "objected.purpose", since), null);
            });
  }

  private static Optional<Answer> objected(Case one, Locale reader) {
    Wish wish = one.wish();
    return one.remembered()
        .stance()
        .objection(
            new Stance.Asked(
                wish.purpose(), wish.channel().word(), wish.sender(), wish.topic(), wish.offer()),
            one.at())
        .map(objection -> {
          String key = "objected." + objection.scope().name().toLowerCase(Locale.ROOT);
          String since = Refusals.day(reader, objection.at(), one.shop().zone());
          return refused(Ground.OBJECTED, Refusals.say(reader, key, since), null);
        });
  }

  private static Optional<Answer> complaint(Case one, Locale reader) {
    Stance.Complaint complaint = one.remembered().stance().complaint();
    if (complaint == null || !complaint.open()) {
      return Optional.empty();
    }
    String since = Refusals.day(reader, complaint.since(), one.shop().zone());
    return Optional.of(refused(Ground.COMPLAINT, Refusals.say(reader, "complaint", since), null));
  }

  static Answer refused(Ground ground, String says, @Nullable Instant from) {
    return new Answer(ground, null, says, List.of(), from, 0, null);
  }
}
