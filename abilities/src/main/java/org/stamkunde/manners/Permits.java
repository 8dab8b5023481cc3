package org.stamkunde.manners;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.stamkunde.memory.Remembered;
import org.stamkunde.memory.Stance;

/// Gives leave to contact customers, or says why not: the one door through which words reach a
/// customer.
@Service
public final class Permits {
  private static final String SELLING = "marketing";
  private final ContactLedger ledger;
  private final Allowing purposes;
  private final Clock clock;

  Permits(ContactLedger ledger, Allowing purposes, Clock clock) {
    this.ledger = ledger;
    this.purposes = purposes;
    this.clock = clock;
  }

  /// The purpose for which the customer agreed to be sold to on this channel by the shop itself;
  /// empty where he did not, or no more.
  public Optional<String> agreed(Remembered remembered, Channel channel, Instant at) {
    List<String> agreed =
        remembered.stance().agreed().stream()
            .filter(one -> one.counts(at) && one.sender() == null)
            .filter(one -> one.channel().equals(channel.word()))
            .map(Stance.Agreed::purpose)
            .filter(purpose ->
                purposes.allowed(purpose).filter(MessageClass.MARKETING::equals).isPresent())
            .toList();
    return agreed.contains(SELLING) ? Optional.of(SELLING) : agreed.stream().findFirst();
  }

  /// A wish to sell on this channel: for the purpose that the customer agreed to, else for selling
  /// as such.
  public Wish selling(Remembered remembered, Channel channel, Instant at) {
    String customer = remembered.customer() == null ? "" : remembered.customer();
    String purpose = agreed(remembered, channel, at).orElse(SELLING);
    return Wish.of(customer, channel, purpose, MessageClass.MARKETING, at);
  }

  /// A wish's answer, and the permit where it is allowed.
  public record Taken(Answer answer, @Nullable Permit permit) {}

  /// Whether a wish would be allowed now. Takes nothing.
  public Answer may(Remembered remembered, Wish wish, Locale reader) {
    return ledger.judge(remembered, wish, reader);
  }

  /// The same, and when it is refused the next moment at which it would be allowed.
  public Answer when(Remembered remembered, Wish wish, Locale reader) {
    return ledger.foresee(remembered, wish, reader);
  }

  /// Takes the contacts that are allowed, in one transaction; their permits are there after its
  /// commit. Whatever is sent is sent after [#use], so that a contact of which nobody knows whether
  /// it arrived counts as made.
  public List<Taken> take(List<Wish> wishes) {
    return take(wishes, Locale.ROOT);
  }

  /// The same with answers in the reader's language.
  public List<Taken> take(List<Wish> wishes, Locale reader) {
    List<Taken> taken = new ArrayList<>(wishes.size());
    Iterator<Wish> wish = wishes.iterator();
    for (ContactLedger.Entered one : ledger.take(wishes, reader)) {
      Wish wished = wish.next();
      Permit permit =
          one.contact() == null
              ? null
              : new Permit(Permit.Kind.CONTACT, wished, one.answer(), one.contact(), one.until());
      taken.add(new Taken(one.answer(), permit));
    }
    return List.copyOf(taken);
  }

  /// The contact happens now: asks law, refusals and limits once more, and serves once.
  public Answer use(Permit permit) {
    return use(List.of(permit)).getFirst();
  }

  /// Several at once; each is answered for itself.
  public List<Answer> use(List<Permit> permits) {
    return ledger.use(contacts(permits), Locale.ROOT);
  }

  /// The contact is not made after all; a permit that was used stays so.
  public void giveBack(Permit permit) {
    ledger.giveBack(contacts(List.of(permit)));
  }

  private static List<Long> contacts(List<Permit> permits) {
    List<Long> contacts = new ArrayList<>(permits.size());
    for (Permit permit : permits) {
      contacts.add(
          permit
              .contact()
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "a permit of the kind (%s) must be one for a contact\nMaybe it was made for a page."
                          .formatted(permit.kind()))));
    }
    return contacts;
  }

  /// For a page which the customer came to himself: with offers where they are allowed, else with
  /// what serves alone, else as a stranger.
  public Permit visit(Remembered remembered) {
    Wish wish = selling(remembered, Channel.WEB, clock.instant());
    Answer answer = ledger.visit(remembered, wish, Locale.ROOT);
    if (!answer.allowed()) {
      wish = Wish.of(wish.customer(), Channel.WEB, "", MessageClass.SERVICE, wish.at());
      answer = ledger.visit(remembered, wish, Locale.ROOT);
    }
    return new Permit(Permit.Kind.VISIT, wish, answer, null, null);
  }

  /// For words that somebody of the shop reads, as the customer would read them on a page.
  public Permit preview(Remembered remembered) {
    Permit visit = visit(remembered);
    return new Permit(Permit.Kind.PREVIEW, visit.wish(), visit.answer(), null, null);
  }

  /// For trying words out: somebody of the shop reads them, in the place of whichever customer.
  public static Permit rehearsal(Instant at) {
    return new Permit(
        Permit.Kind.PREVIEW,
        Wish.of("", Channel.LETTER, "", MessageClass.MARKETING, at),
        new Answer(Answer.Ground.ALLOWED, null, "", List.of(), at, 0, null),
        null,
        null);
  }

  /// For a page that speaks to nobody in particular.
  public Permit stranger() {
    Wish wish = Wish.of("", Channel.WEB, "", MessageClass.MARKETING, clock.instant());
    Answer answer = new Answer(Answer.Ground.ALLOWED, null, "", List.of(), wish.at(), 0, null);
    return new Permit(Permit.Kind.VISIT, wish, answer, null, null);
  }
}
