package org.stamkunde.manners.tone;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stamkunde.manners.CalledBy;
import org.stamkunde.manners.Sayable;
import org.stamkunde.manners.Titles;
import org.stamkunde.memory.Act;
import org.stamkunde.memory.AsOf;
import org.stamkunde.memory.Profile;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.facts.FactKind;
import org.stamkunde.memory.facts.Known;
import org.stamkunde.memory.facts.Word;

/// Gathers what may be said to one customer for one purpose, of everything that is remembered. It
/// reads nothing but its arguments.
///
/// 1. What to call the customer may always be said: it is what the name was given for.
/// 2. What the customer bought and said may be said for any purpose that he did not take back, as
///    long as it is fresh (see [Slots]), is kept, and was neither declined nor complained of since.
/// 3. A fact of the shop's schema may be said as its schema rules: its purpose, its days, its
///    basis.
final class Gathering {
  /// We are at least as sure as not.
  private static final double SURE = 0.5;

  private static final int LONGEST_PLACE = 60;
  private static final int LONGEST_FACT = 120;

  private final Remembered customer;
  private final String purpose;
  private final Tongue tongue;
  private final AsOf asOf;
  private final Grounds.Found found = new Grounds.Found();

  private Gathering(Remembered customer, String purpose, Tongue tongue, AsOf asOf) {
    this.customer = customer;
    this.purpose = purpose;
    this.tongue = tongue;
    this.asOf = asOf;
  }

  /// What else than memory a letter needs: the schema's facts as they are known for this purpose,
  /// what products are called, and the moment by the shop's today and the clock.
  public record Beside(List<Known> known, Titles titles, AsOf asOf, Instant clock) {}

  /// The grounds of a letter.
  public static Grounds of(Remembered customer, String purpose, Tongue tongue, Beside beside) {
    Gathering gathering = new Gathering(customer, purpose, tongue, beside.asOf());
    gathering.person();
    Stating stating = new Stating(customer, beside);
    boolean free = !Refusals.of(customer, purpose, beside.clock());
    Bought bought = new Bought(customer, beside);
    if (free) {
      gathering.place();
      bought.into(gathering.found, tongue);
      stating.into(gathering.found, tongue);
    } else {
      gathering.found.lacks(
          Slots.ofEveryShop().stream()
              .filter(slot -> slot.from() != Tone.KNOWN_NAME)
              .map(Slots.Slot::name)
              .toList(),
          Lack.OTHER_PURPOSE);
    }
    beside.known().forEach(gathering::fact);
    String called = customer.customer() == null ? "" : customer.customer();
    return gathering.found.grounds(
        new Grounds.Addressed(called, purpose, tongue, beside.asOf()),
        free ? bought.buying() : null,
        stating.grievance());
  }

  private void person() {
    Profile profile = customer.profile();
    CalledBy called = CalledBy.of(profile);
    told(Slots.NAME, called.name(), profile.name() != null || profile.contact() != null);
    told(Slots.FULL_NAME, called.whole(), profile.name() != null || profile.contact() != null);
    told(Slots.COMPANY, called.company(), profile.company() != null);
  }

  private void place() {
    String city = customer.profile().city();
    told(Slots.PLACE, Sayable.clean(city, LONGEST_PLACE), city != null);
  }

  private void told(String slot, @Nullable String words, boolean typed) {
    if (words != null) {
      found.give(Ground.certain(slot, words, Act.Told.Basis.STATED, "profile", null));
    } else if (typed) {
      found.lack(slot, Lack.UNSPEAKABLE);
    }
  }

  private void fact(Known known) {
    FactKind kind = known.kind();
    String slot = Slots.nameOf(kind);
    Word word = known.word();
    if (word == null) {
      found.lack(slot, lack(known.others()));
      return;
    }
    Act.Told.Basis basis = word.fact().basis();
    String words =
        Sayable.clean(FactWords.of(kind.type(), word.value(), tongue, asOf), LONGEST_FACT);
    if (words == null) {
      found.lack(slot, Lack.UNSPEAKABLE);
    } else if (word.confidence() < SURE) {
      found.lack(slot, Lack.STALE);
    } else if (!Slots.own(slot)) {
      String given = word.fact().purpose() == null ? kind.purpose() : word.fact().purpose();
      Tone from = basis == Act.Told.Basis.STATED ? Tone.STATED_NEED : Tone.PROVEN_BEHAVIOUR;
      found.give(
          new Ground(
              slot,
              words,
              basis,
              word.fact().source(),
              word.fact().at(),
              word.confidence(),
              given,
              from));
    }
  }

  private static Lack lack(List<Word> others) {
    return others.stream()
        .map(Word::verdict)
        .findFirst()
        .map(verdict ->
            switch (verdict) {
              case OTHER_PURPOSE -> Lack.OTHER_PURPOSE;
              case EXPIRED, FADED -> Lack.STALE;
              case WEAK_BASIS -> Lack.GUESSED;
              case UNFIT -> Lack.UNSPEAKABLE;
              case COUNTS, OUTWEIGHED -> Lack.MISSING;
            })
        .orElse(Lack.MISSING);
  }

  /// Whether a word of this moment is fresh for its slot. What was told after the shop's today is
  /// judged by the clock.
  static boolean fresh(String slot, Instant at, Beside beside) {
    Integer days = Slots.freshDays(slot);
    return days == null || age(at, beside).toDays() <= days;
  }

  static Duration age(Instant at, Beside beside) {
    Instant until = at.isAfter(beside.asOf().instant()) ? beside.clock() : beside.asOf().instant();
    return Duration.between(at, until);
  }
}
