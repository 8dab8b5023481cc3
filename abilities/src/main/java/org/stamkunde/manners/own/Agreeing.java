package org.stamkunde.manners.own;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.manners.Channel;
import org.stamkunde.manners.consent.Consents;
import org.stamkunde.manners.consent.Given;
import org.stamkunde.manners.consent.Purpose;
import org.stamkunde.manners.consent.Purposes;
import org.stamkunde.manners.consent.Wording;
import org.stamkunde.manners.ledger.Whereabouts;
import org.stamkunde.memory.Identity;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// What a customer may agree to on the own page: what was taken back or has ended, and what the
/// shop asks for there. A consent is given to the very words that stood on the page.
@Service
public class Agreeing {
  private static final String ENGLISH = "en";
  private final Purposes purposes;
  private final Consents consents;
  private final Clock clock;

  Agreeing(Purposes purposes, Consents consents, Clock clock) {
    this.purposes = purposes;
    this.consents = consents;
    this.clock = clock;
  }

  /// What can be agreed to, and in which words. `last` is the last word on it, null where there was
  /// none.
  public record Offer(
      String purpose, String channel, Stance.@Nullable Agreed last, Wording wording) {}

  /// What the customer sent: to what, in which version of the words, under which id (the same id
  /// again is the same word), and what shows it.
  public record Yes(
      String purpose, String channel, String language, int version, String id, String evidence) {}

  private record Way(String purpose, String channel) {}

  /// What this customer does not agree to now and may agree to, in the words of the language, else
  /// in English.
  public List<Offer> offers(Remembered customer, String language) {
    Instant now = clock.instant();
    Stance stance = customer.stance();
    String country = Whereabouts.country(customer.profile().country());
    List<Offer> offers = new ArrayList<>();
    for (Way way : ways(stance)) {
      if (stance.word(way.purpose(), way.channel(), null, now) != Stance.Word.GIVEN) {
        words(way.purpose(), language, country)
            .ifPresent(words ->
                offers.add(new Offer(way.purpose(), way.channel(), last(stance, way), words)));
      }
    }
    return offers;
  }

  /// First what was ever agreed to, then what the shop asks for.
  private Set<Way> ways(Stance stance) {
    List<Purpose> all = purposes.all();
    Set<Way> ways = new LinkedHashSet<>();
    for (Stance.Agreed one : stance.agreed()) {
      boolean known = all.stream().anyMatch(purpose -> purpose.name().equals(one.purpose()));
      if (known && Channel.of(one.channel()).isPresent() && one.sender() == null) {
        ways.add(new Way(one.purpose(), one.channel()));
      }
    }
    for (Purpose purpose : all) {
      purpose.offered().forEach(channel -> ways.add(new Way(purpose.name(), channel.word())));
    }
    return ways;
  }

  private static Stance.@Nullable Agreed last(Stance stance, Way way) {
    return stance.agreed().stream()
        .filter(one -> one.purpose().equals(way.purpose()) && one.channel().equals(way.channel()))
        .filter(one -> one.sender() == null)
        .findFirst()
        .orElse(null);
  }

  private Optional<Wording> words(String purpose, String language, @Nullable String country) {
    return purposes
        .newest(purpose, language, country)
        .or(() -> purposes.newest(purpose, ENGLISH, country));
  }

  /// Takes a yes down; false where it was not to the words that stand here now. Whoever says yes to
  /// what he agrees to already has said it.
  public boolean agree(Remembered customer, Yes yes) {
    Stance.Word now = customer.stance().word(yes.purpose(), yes.channel(), null, clock.instant());
    if (now == Stance.Word.GIVEN) {
      return true;
    }
    boolean stands =
        offers(customer, yes.language()).stream()
            .filter(offer -> offer.purpose().equals(yes.purpose()))
            .filter(offer -> offer.channel().equals(yes.channel()))
            .map(Offer::wording)
            .anyMatch(words ->
                words.version() == yes.version() && words.language().equals(yes.language()));
    if (stands) {
      Identity who = Identity.parse(String.valueOf(customer.customer()));
      consents.give(
          new Consents.Word(who, Wishes.SOURCE, yes.id()),
          new Given(
              yes.purpose(),
              yes.channel(),
              null,
              yes.language(),
              yes.version(),
              null,
              Wishes.SOURCE,
              yes.evidence(),
              null,
              null));
    }
    return stands;
  }
}
